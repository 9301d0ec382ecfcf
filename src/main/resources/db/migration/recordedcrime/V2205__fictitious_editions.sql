-- Figures of the training département: read by its own territories alone, and taken away with it.
ALTER TABLE recordedcrime.edition ADD COLUMN fictitious boolean NOT NULL DEFAULT false;
UPDATE recordedcrime.edition SET fictitious = true WHERE EXISTS (
    SELECT FROM recordedcrime.territory_cells WHERE edition = edition.id AND current LIKE 'F%');
