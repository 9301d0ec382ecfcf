-- Councils, who sits there, what they meet about, what they decide, the groups they set up.
CREATE SCHEMA council;

CREATE TABLE council.council (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    title text NOT NULL,
    territory text NOT NULL,
    territory_name text NOT NULL,
    departements text[] NOT NULL,
    contracts uuid[] NOT NULL DEFAULT '{}',
    coordinator uuid,
    coordinator_function text,
    coordinator_share int,
    coordinator_funding text,
    coordinator_from date,
    coordinator_to date,
    version int NOT NULL
);
CREATE INDEX ON council.council USING gin (contracts);

CREATE TABLE council.seat (
    id uuid PRIMARY KEY,
    council uuid NOT NULL REFERENCES council.council,
    position int NOT NULL,
    title text NOT NULL,
    quality text NOT NULL,
    voice text NOT NULL,
    version int NOT NULL
);
CREATE INDEX ON council.seat (council);

CREATE TABLE council.mandate (
    id uuid PRIMARY KEY,
    council uuid NOT NULL REFERENCES council.council,
    seat uuid NOT NULL REFERENCES council.seat,
    organisation uuid NOT NULL,
    function text NOT NULL,
    starts_on date NOT NULL,
    ends_on date CHECK (ends_on >= starts_on),
    substitute text,
    representative text,
    designated_on date,
    version int NOT NULL
);
CREATE INDEX ON council.mandate (council);

CREATE TABLE council.paper (
    id uuid PRIMARY KEY,
    council uuid NOT NULL REFERENCES council.council,
    kind text NOT NULL,
    number text,
    dated_on date NOT NULL,
    signed_on date,
    file uuid,
    version int NOT NULL
);
CREATE INDEX ON council.paper (council);

CREATE TABLE council.working_group (
    id uuid PRIMARY KEY,
    council uuid NOT NULL REFERENCES council.council,
    kind text NOT NULL,
    name text NOT NULL,
    mandate text,
    level text NOT NULL,
    opened_on date NOT NULL,
    until_on date CHECK (until_on >= opened_on),
    contract uuid,
    actions uuid[] NOT NULL DEFAULT '{}',
    indicators uuid[] NOT NULL DEFAULT '{}',
    closed_on date,
    account text,
    version int NOT NULL
);
CREATE INDEX ON council.working_group (council);

CREATE TABLE council.member (
    id uuid PRIMARY KEY,
    council uuid NOT NULL REFERENCES council.council,
    working_group uuid NOT NULL REFERENCES council.working_group,
    organisation uuid NOT NULL,
    function text NOT NULL,
    deputy text,
    account uuid,
    version int NOT NULL
);
CREATE INDEX ON council.member (council);
CREATE INDEX ON council.member (account);

CREATE TABLE council.meeting (
    id uuid PRIMARY KEY,
    council uuid NOT NULL REFERENCES council.council,
    working_group uuid REFERENCES council.working_group,
    held_on date NOT NULL,
    starts_at text,
    place text,
    formation text NOT NULL,
    subject text,
    state text NOT NULL,
    approved_on date,
    approved_at uuid REFERENCES council.meeting,
    version int NOT NULL
);
CREATE INDEX ON council.meeting (council);

CREATE TABLE council.agenda_item (
    id uuid PRIMARY KEY,
    council uuid NOT NULL REFERENCES council.council,
    meeting uuid NOT NULL REFERENCES council.meeting,
    position int NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    minutes text,
    disclosed boolean NOT NULL,
    version int NOT NULL
);
CREATE INDEX ON council.agenda_item (council);

-- Who came: a seat of the council or a member of the group, named as it was that day.
CREATE TABLE council.attendance (
    meeting uuid NOT NULL REFERENCES council.meeting ON DELETE CASCADE,
    attendee uuid NOT NULL,
    title text NOT NULL,
    organisation uuid,
    presence text NOT NULL,
    represented_by text,
    PRIMARY KEY (meeting, attendee)
);

CREATE TABLE council.decision (
    id uuid PRIMARY KEY,
    council uuid NOT NULL REFERENCES council.council,
    meeting uuid NOT NULL REFERENCES council.meeting,
    item uuid REFERENCES council.agenda_item,
    position int NOT NULL,
    kind text NOT NULL,
    what text NOT NULL,
    owner uuid,
    due_on date,
    actions uuid[] NOT NULL DEFAULT '{}',
    objectives uuid[] NOT NULL DEFAULT '{}',
    state text NOT NULL,
    closed_on date,
    outcome text,
    file uuid,
    version int NOT NULL
);
CREATE INDEX ON council.decision (council);
CREATE INDEX ON council.decision USING gin (actions);

-- One row a change: what the part was and what it became.
CREATE TABLE council.change (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    council uuid NOT NULL,
    kind text NOT NULL,
    part uuid NOT NULL,
    version int NOT NULL,
    at timestamptz NOT NULL,
    actor uuid NOT NULL,
    before jsonb,
    after jsonb
);
CREATE INDEX ON council.change (council, seq);

-- Notes of a confidential group: outside the history, gone once they expire.
CREATE TABLE council.note (
    id uuid PRIMARY KEY,
    working_group uuid NOT NULL REFERENCES council.working_group ON DELETE CASCADE,
    author uuid NOT NULL,
    written_at timestamptz NOT NULL,
    text text NOT NULL,
    expires_on date NOT NULL
);
CREATE INDEX ON council.note (working_group);
