CREATE SCHEMA account;

CREATE TABLE account.account (
    id uuid PRIMARY KEY,
    username text NOT NULL,
    display_name text NOT NULL,
    function text NOT NULL DEFAULT '',
    organisation text NOT NULL DEFAULT '',
    password_hash text NOT NULL,
    training boolean NOT NULL DEFAULT false,
    active boolean NOT NULL DEFAULT true,
    failures int NOT NULL DEFAULT 0,
    closed_until timestamptz,
    created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX account_username ON account.account (lower(username));

-- A role held on a scope: EVERYTHING, DEPARTEMENT (code), CONTRACT (id), ORGANISATION (contract id and organisation id).
CREATE TABLE account.role_grant (
    account uuid NOT NULL REFERENCES account.account ON DELETE CASCADE,
    role text NOT NULL,
    scope text NOT NULL,
    first text NOT NULL DEFAULT '',
    second text NOT NULL DEFAULT '',
    PRIMARY KEY (account, role, scope, first, second)
);

-- The link that creates the first administrator: only its hash is kept.
CREATE TABLE account.welcome_link (
    token_hash bytea PRIMARY KEY,
    expires_at timestamptz NOT NULL
);

-- Append-only chain: each row seals the one before with a key kept outside the database.
CREATE TABLE account.audit (
    seq bigint PRIMARY KEY,
    at timestamptz NOT NULL,
    actor uuid,
    actor_function text NOT NULL,
    actor_organisation text NOT NULL,
    action text NOT NULL,
    object_kind text NOT NULL,
    object_id text NOT NULL,
    detail text NOT NULL,
    seal bytea NOT NULL
);
