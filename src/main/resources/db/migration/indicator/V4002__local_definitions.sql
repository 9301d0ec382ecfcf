-- Indicators a contract defines for itself, beside the catalogue.
CREATE TABLE indicator.local_definition (
    contract uuid NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    periodicity text NOT NULL,
    direction text NOT NULL,
    additive boolean NOT NULL,
    name text NOT NULL,
    unit text NOT NULL,
    formula text NOT NULL,
    source text NOT NULL,
    producer text NOT NULL,
    caution text NOT NULL,
    PRIMARY KEY (contract, code)
);

-- The same indicator is followed once on the same object, so that a file can name it without an identifier.
CREATE UNIQUE INDEX ON indicator.tracked (contract, definition, coalesce(objective, contract), coalesce(action, contract));
