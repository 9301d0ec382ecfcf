-- A perimeter chosen after examination, with its reasons and what it was examined on, as it was shown. Rows are only added.
CREATE TABLE diagnosis.kept_perimeter (
    id uuid PRIMARY KEY,
    perimeter uuid NOT NULL,
    name text NOT NULL,
    seed text NOT NULL,
    departements text[] NOT NULL,
    reasons text NOT NULL CHECK (length(trim(reasons)) > 0),
    kept_at timestamptz NOT NULL,
    author uuid NOT NULL,
    author_function text NOT NULL,
    author_organisation text NOT NULL,
    document text NOT NULL
);
CREATE INDEX ON diagnosis.kept_perimeter (perimeter);
CREATE INDEX ON diagnosis.kept_perimeter (seed);
