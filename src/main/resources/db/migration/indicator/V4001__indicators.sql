CREATE SCHEMA indicator;

-- An indicator followed on a contract, one of its objectives or one of its actions.
CREATE TABLE indicator.tracked (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL,
    objective uuid,
    action uuid,
    definition text NOT NULL,
    baseline numeric,
    baseline_on date,
    target numeric,
    target_on date,
    producer uuid,
    version int NOT NULL
);
CREATE INDEX ON indicator.tracked (contract);

-- A correction is a new row: the current one is the latest of its period.
CREATE TABLE indicator.observation (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tracked uuid NOT NULL REFERENCES indicator.tracked ON DELETE CASCADE,
    period date NOT NULL,
    state text NOT NULL,
    value numeric,
    provenance text NOT NULL,
    at timestamptz NOT NULL,
    actor uuid NOT NULL,
    CHECK ((state = 'MEASURED') = (value IS NOT NULL))
);
CREATE INDEX ON indicator.observation (tracked, period, seq);

CREATE TABLE indicator.confidence (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contract uuid NOT NULL,
    objective uuid NOT NULL,
    stated_on date NOT NULL,
    weather text NOT NULL,
    text text NOT NULL,
    actor uuid NOT NULL,
    actor_function text NOT NULL
);
CREATE INDEX ON indicator.confidence (contract, objective, seq);

-- A frozen dashboard: what was presented can be reread to the last digit for ever.
CREATE TABLE indicator.edition (
    contract uuid NOT NULL,
    number int NOT NULL,
    frozen_on date NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    snapshot text NOT NULL,
    audit_seq bigint NOT NULL,
    audit_seal text NOT NULL,
    actor uuid NOT NULL,
    actor_function text NOT NULL,
    PRIMARY KEY (contract, number)
);

CREATE FUNCTION indicator.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a frozen edition never changes';
END $$;
CREATE TRIGGER edition_is_frozen BEFORE UPDATE OR DELETE ON indicator.edition
    FOR EACH ROW EXECUTE FUNCTION indicator.refuse_change();
