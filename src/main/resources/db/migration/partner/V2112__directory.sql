-- Names compared as people type them: no case, no accent.
CREATE FUNCTION partner.plain(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    translate(lower($1), 'àâäáéèêëíîïóôöúùûüçñ’-', 'aaaaeeeeiiiooouuuucn'' ');

ALTER TABLE partner.organisation
    ADD COLUMN type text,
    ADD COLUMN parent uuid REFERENCES partner.organisation,
    ADD COLUMN territories text[] NOT NULL DEFAULT '{}',
    ADD COLUMN employs_mediators boolean NOT NULL DEFAULT false,
    ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
    ADD COLUMN closed_on date,
    -- One that was the same as another stays, so that its name still leads somewhere.
    ADD COLUMN merged_into uuid REFERENCES partner.organisation,
    ADD CHECK (parent <> id);
CREATE INDEX ON partner.organisation (parent);

-- What changed, field by field, in organisations and contacts; rows about a contact go with the person.
CREATE TABLE partner.field_change (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    object uuid NOT NULL,
    version int NOT NULL,
    at timestamptz NOT NULL,
    actor uuid,
    field text NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL
);
CREATE INDEX ON partner.field_change (object, seq);

-- A professional, and how to reach them at work.
CREATE TABLE partner.contact (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(trim(name)) > 0),
    mail text,
    telephone text,
    added_on date NOT NULL,
    version int NOT NULL
);
CREATE UNIQUE INDEX contact_mail ON partner.contact (lower(mail));

-- What a person does somewhere: a function in an organisation or, on its behalf, in a body. It outlives the person's name.
CREATE TABLE partner.mandate (
    id uuid PRIMARY KEY,
    contact uuid REFERENCES partner.contact ON DELETE SET NULL,
    organisation uuid REFERENCES partner.organisation,
    body text,
    function text NOT NULL CHECK (length(trim(function)) > 0),
    starts_on date,
    ends_on date,
    version int NOT NULL,
    CHECK (organisation IS NOT NULL OR body IS NOT NULL),
    CHECK (ends_on >= starts_on)
);
CREATE INDEX ON partner.mandate (contact);
CREATE INDEX ON partner.mandate (organisation);
