-- What someone said a column of their files holds, so that it is said once; a sheet itself has an empty header.
CREATE TABLE contract.exchange_column (
    contract uuid NOT NULL REFERENCES contract.contract,
    actor uuid NOT NULL,
    sheet text NOT NULL,
    header text NOT NULL,
    holds text NOT NULL,
    PRIMARY KEY (contract, actor, sheet, header)
);

-- A file sent, between the preview and the decision; forgotten after a day.
CREATE TABLE contract.exchange_upload (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract,
    actor uuid NOT NULL,
    name text NOT NULL,
    content bytea NOT NULL,
    sent_at timestamptz NOT NULL
);
