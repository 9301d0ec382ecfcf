CREATE SCHEMA localseries;

-- What a partner counts, and all that must be known of it to read it.
CREATE TABLE localseries.source (
    id uuid PRIMARY KEY,
    producer uuid NOT NULL,
    title text NOT NULL,
    definition text NOT NULL,
    unit text NOT NULL,
    per int NOT NULL,
    counts boolean NOT NULL,
    direction text NOT NULL,
    territory text NOT NULL,
    territory_name text NOT NULL,
    departements text[] NOT NULL,
    fit text NOT NULL,
    periodicity text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    threshold int NOT NULL CHECK (threshold >= 0),
    licence text NOT NULL,
    gaps text NOT NULL,
    version int NOT NULL,
    CHECK (NOT counts OR per = 1),
    CHECK (threshold = 0 OR counts OR per > 1)
);
CREATE INDEX ON localseries.source USING gin (departements);

-- From this period on, what is counted no longer compares with what was counted before.
CREATE TABLE localseries.series_break (
    source uuid NOT NULL REFERENCES localseries.source ON DELETE CASCADE,
    period date NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (source, period)
);

-- One order for all that is typed, here and as observations of indicators: a form knows what is newer than itself.
CREATE SEQUENCE localseries.typed_seq;

-- A correction is a new row: the current one is the latest of its period.
CREATE TABLE localseries.reading (
    seq bigint PRIMARY KEY DEFAULT nextval('localseries.typed_seq'),
    source uuid NOT NULL REFERENCES localseries.source ON DELETE CASCADE,
    period date NOT NULL,
    state text NOT NULL,
    value numeric,
    counted bigint,
    base numeric,
    margin numeric,
    provenance text NOT NULL,
    file text,
    line int,
    at timestamptz NOT NULL,
    actor uuid NOT NULL,
    CHECK ((state = 'MEASURED') = (value IS NOT NULL)),
    CHECK ((counted IS NULL) = (base IS NULL) AND (counted IS NULL OR margin IS NULL)),
    CHECK ((file IS NULL) = (line IS NULL))
);
CREATE INDEX ON localseries.reading (source, period, seq);
