CREATE SCHEMA recordedcrime;

-- One published file. It is read only once committed: nothing is ever half-loaded.
CREATE TABLE recordedcrime.edition (
    id uuid PRIMARY KEY,
    level text NOT NULL,
    geography_year int NOT NULL,
    first_year int NOT NULL,
    last_year int NOT NULL,
    produced_on date,
    file_name text NOT NULL,
    sha256 text NOT NULL UNIQUE,
    rows int NOT NULL,
    published int NOT NULL,
    withheld int NOT NULL,
    rate_differences int NOT NULL,
    loaded_at timestamptz NOT NULL,
    loaded_by uuid
);

-- One row a series: the arrays run over the years from first_year on; a line number of 0 says the file has no such cell.
-- states holds one letter a year: P published, W withheld, A absent.
CREATE TABLE recordedcrime.series (
    edition uuid NOT NULL REFERENCES recordedcrime.edition ON DELETE CASCADE,
    indicator text NOT NULL,
    territory text NOT NULL,
    first_year int NOT NULL,
    states text NOT NULL,
    counts int[] NOT NULL,
    bases float8[] NOT NULL,
    rates float8[] NOT NULL,
    lines int[] NOT NULL,
    PRIMARY KEY (edition, indicator, territory)
);
CREATE INDEX series_territory ON recordedcrime.series (territory, indicator);

CREATE TABLE recordedcrime.job (
    id uuid PRIMARY KEY,
    state text NOT NULL,
    file_name text NOT NULL,
    path text NOT NULL,
    rows_read bigint NOT NULL DEFAULT 0,
    progress double precision NOT NULL DEFAULT 0,
    edition uuid,
    problem_code text,
    problem_text text,
    requested_by uuid,
    requested_at timestamptz NOT NULL
);
