-- A figure taken from the portrait: where it is read again, and its drawing.
ALTER TABLE diagnosis.figure ADD COLUMN address text, ADD COLUMN chart text;
