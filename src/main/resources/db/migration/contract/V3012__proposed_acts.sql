-- A proposal says whether it changes an object, adds one under this one, or removes it. Until now an addition named the
-- parent, which no change of its own kind ever concerned.
ALTER TABLE contract.proposal ADD COLUMN act text NOT NULL DEFAULT 'CHANGE';
UPDATE contract.proposal SET act = 'ADD' WHERE EXISTS (
    SELECT FROM contract.field_change WHERE field_change.object = proposal.object AND field_change.kind <> proposal.kind);
