-- Files kept for ever as they were: frozen editions, attachments. A row never changes.
CREATE SCHEMA document;

CREATE TABLE document.file (
    id uuid PRIMARY KEY,
    sha256 text NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    content bytea NOT NULL,
    created_at timestamptz NOT NULL,
    created_by uuid
);
CREATE INDEX ON document.file (sha256);

CREATE FUNCTION document.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a stored file never changes';
END $$;
CREATE TRIGGER immutable BEFORE UPDATE ON document.file FOR EACH ROW EXECUTE FUNCTION document.refuse_change();
