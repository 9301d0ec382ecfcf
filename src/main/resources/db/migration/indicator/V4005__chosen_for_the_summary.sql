-- Figures that the coordinator chose for the summary of elected members, eight at most.
ALTER TABLE indicator.tracked ADD COLUMN in_summary boolean NOT NULL DEFAULT false;
