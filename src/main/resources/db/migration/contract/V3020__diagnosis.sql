-- The accepted diagnosis a contract rests on, and where its findings come from.
CREATE TABLE contract.resting_diagnosis (
    contract uuid PRIMARY KEY REFERENCES contract.contract,
    diagnosis uuid NOT NULL REFERENCES diagnosis.diagnosis
);
CREATE INDEX ON contract.resting_diagnosis (diagnosis);

CREATE TABLE contract.taken_finding (
    finding uuid PRIMARY KEY REFERENCES contract.finding ON DELETE CASCADE,
    diagnosis_finding uuid NOT NULL REFERENCES diagnosis.finding
);
