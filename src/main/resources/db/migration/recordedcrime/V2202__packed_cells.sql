-- Cells are packed, a row a territory: a national base is read and committed several times faster than by series, and a
-- territory's ten-year table is one row. Editions loaded before are to be loaded again.
DELETE FROM recordedcrime.edition;
DROP TABLE recordedcrime.series;
ALTER TABLE recordedcrime.edition
    ALTER COLUMN rows TYPE bigint,
    ALTER COLUMN published TYPE bigint,
    ALTER COLUMN withheld TYPE bigint,
    ALTER COLUMN rate_differences TYPE bigint,
    ADD COLUMN source text NOT NULL,
    ADD COLUMN absent bigint NOT NULL,
    ADD COLUMN rates_compared bigint NOT NULL;

-- How the producer named each indicator, and what it counted, in each edition.
CREATE TABLE recordedcrime.edition_label (
    edition uuid NOT NULL REFERENCES recordedcrime.edition ON DELETE CASCADE,
    indicator text NOT NULL,
    label text NOT NULL,
    unit text NOT NULL,
    PRIMARY KEY (edition, indicator, label, unit)
);

-- All that an edition says of a territory: each cell with its indicator, year, state, count, base, vintage of the base,
-- printed rate and line of the file (CellWriter gives the format). `code` is the file's, `current` today's.
CREATE TABLE recordedcrime.territory_cells (
    edition uuid NOT NULL REFERENCES recordedcrime.edition ON DELETE CASCADE,
    code text NOT NULL,
    current text NOT NULL,
    cells bytea NOT NULL,
    PRIMARY KEY (edition, code)
);
ALTER TABLE recordedcrime.territory_cells ALTER COLUMN cells SET STORAGE EXTERNAL;
ALTER TABLE recordedcrime.territory_cells SET (toast_tuple_target = 8160);
CREATE INDEX territory_cells_current ON recordedcrime.territory_cells (current);

-- The file of a job waits in the folder `incoming` until the job is over, so that a restart runs it again; how far a load
-- has gone is known to the node that runs it. A problem keeps its values, to be said in the reader's language.
DROP TABLE recordedcrime.job;
CREATE TABLE recordedcrime.job (
    id uuid PRIMARY KEY,
    state text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED')),
    file_name text NOT NULL,
    source text NOT NULL,
    produced_on date,
    path text NOT NULL,
    edition uuid REFERENCES recordedcrime.edition ON DELETE SET NULL,
    already_loaded boolean NOT NULL DEFAULT false,
    problem_code text,
    problem_arguments text[],
    requested_by uuid,
    requested_at timestamptz NOT NULL,
    ended_at timestamptz
);
