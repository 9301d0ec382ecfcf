-- Perimeters examined for a contract and what became of them (circular of 1999, 1 and 2.A.1: CC-11).
CREATE TABLE contract.examined_option (
    contract uuid NOT NULL REFERENCES contract.contract,
    kept_perimeter uuid NOT NULL REFERENCES diagnosis.kept_perimeter,
    outcome text NOT NULL CHECK (outcome IN ('RETAINED', 'SET_ASIDE')),
    reason text NOT NULL CHECK (length(trim(reason)) > 0),
    noted_on date NOT NULL,
    noted_by uuid NOT NULL,
    PRIMARY KEY (contract, kept_perimeter)
);
CREATE INDEX ON contract.examined_option (kept_perimeter);
