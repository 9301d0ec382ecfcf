-- What was said of an expected partner at a phase of a contract; the latest counts, the others are its history.
CREATE SCHEMA partnership;

CREATE TABLE partnership.statement (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract ON DELETE CASCADE,
    partner text NOT NULL,
    phase text NOT NULL,
    standing text NOT NULL,
    reason text,
    stated_on date NOT NULL,
    actor uuid NOT NULL,
    actor_function text NOT NULL,
    CHECK (reason IS NOT NULL OR standing NOT IN ('REFUSED', 'NOT_CONCERNED'))
);
CREATE INDEX ON partnership.statement (contract, partner, phase, seq);
