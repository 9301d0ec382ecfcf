-- What people say about an action, dated; the author is an account's identifier.
CREATE TABLE contract.comment (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract,
    action uuid NOT NULL REFERENCES contract.action_sheet ON DELETE CASCADE,
    at timestamptz NOT NULL,
    author uuid NOT NULL,
    text text NOT NULL,
    version int NOT NULL
);
CREATE INDEX ON contract.comment (action);
CREATE INDEX ON contract.comment (contract);
