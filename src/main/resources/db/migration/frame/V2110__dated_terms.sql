-- A word of a vocabulary may belong to another (a type of organisation to its family) and be in use during some years
-- only: services of the State change names, contracts of the time stay readable.
ALTER TABLE frame.term
    ADD COLUMN within text,
    ADD COLUMN since_year int,
    ADD COLUMN until_year int,
    ADD COLUMN successor text;
