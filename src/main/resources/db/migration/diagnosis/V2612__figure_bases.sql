-- What a quoted figure was computed from, as JSON: whoever has it can compute the figure again.
ALTER TABLE diagnosis.figure ADD COLUMN basis text;
