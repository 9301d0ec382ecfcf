-- Sessions opened under another epoch are over: a password that changes ends them all.
ALTER TABLE account.account ADD COLUMN epoch int NOT NULL DEFAULT 0;

-- Personal tokens for the API: only a hash is kept.
CREATE TABLE account.token (
    id uuid PRIMARY KEY,
    account uuid NOT NULL REFERENCES account.account ON DELETE CASCADE,
    name text NOT NULL,
    token_hash bytea NOT NULL UNIQUE,
    created_at timestamptz NOT NULL,
    expires_on date NOT NULL,
    used_on date
);
CREATE INDEX ON account.token (account);

-- The link by which a person chooses a password: one at a time for an account, only its hash is kept.
CREATE TABLE account.password_link (
    account uuid PRIMARY KEY REFERENCES account.account ON DELETE CASCADE,
    token_hash bytea NOT NULL UNIQUE,
    expires_at timestamptz NOT NULL
);
