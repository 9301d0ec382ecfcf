-- What makes a typed value testable: the count it comes from and its base, or its 95 % margin.
ALTER TABLE indicator.observation ADD COLUMN counted bigint, ADD COLUMN base numeric, ADD COLUMN margin numeric;
ALTER TABLE indicator.observation ADD CHECK ((counted IS NULL) = (base IS NULL) AND (counted IS NULL OR margin IS NULL));
ALTER TABLE indicator.local_definition ADD COLUMN per int NOT NULL DEFAULT 1;
