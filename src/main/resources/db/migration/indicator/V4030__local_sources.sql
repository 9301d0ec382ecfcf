-- An indicator fed by a local series holds no observation of its own: they live in the series.
ALTER TABLE indicator.tracked ADD COLUMN local_source uuid;
CREATE INDEX ON indicator.tracked (local_source);

-- Observations take their number in the same order as the readings of local series.
ALTER TABLE indicator.observation ALTER COLUMN seq DROP IDENTITY;
ALTER TABLE indicator.observation ALTER COLUMN seq SET DEFAULT nextval('localseries.typed_seq');
SELECT setval('localseries.typed_seq', (SELECT coalesce(max(seq), 0) + 1 FROM indicator.observation), false);
