-- Where a figure taken from the portrait is read again.
ALTER TABLE diagnosis.figure ADD COLUMN address text;
