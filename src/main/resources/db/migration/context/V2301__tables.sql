CREATE SCHEMA context;

-- One imported file, whole from its commit. Tables about the fictitious communes of the training mode are marked.
CREATE TABLE context.loaded_table (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    title text NOT NULL,
    source text NOT NULL,
    licence text NOT NULL,
    first_year int NOT NULL,
    last_year int NOT NULL,
    file_name text NOT NULL,
    sha256 text NOT NULL UNIQUE,
    fictitious boolean NOT NULL,
    value_count int NOT NULL,
    loaded_at timestamptz NOT NULL,
    loaded_by uuid
);

-- Which variables a table gives, for which years.
CREATE TABLE context.series (
    table_id uuid NOT NULL REFERENCES context.loaded_table ON DELETE CASCADE,
    variable text NOT NULL,
    year int NOT NULL,
    PRIMARY KEY (table_id, variable, year)
);

-- `code` is the file's, `today` that of today's commune where there is one. A value that isn't there says why.
CREATE TABLE context.value (
    table_id uuid NOT NULL,
    variable text NOT NULL,
    year int NOT NULL,
    code text NOT NULL,
    today text,
    value numeric,
    absence text,
    PRIMARY KEY (table_id, variable, year, code),
    FOREIGN KEY (table_id, variable, year) REFERENCES context.series ON DELETE CASCADE,
    CHECK ((value IS NULL) <> (absence IS NULL))
);

-- What lies in a commune by name: priority districts, employment zone.
CREATE TABLE context.name (
    table_id uuid NOT NULL REFERENCES context.loaded_table ON DELETE CASCADE,
    variable text NOT NULL,
    code text NOT NULL,
    today text,
    key text NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (table_id, variable, code, key)
);

-- Lines, codes and columns that lead nowhere, and why.
CREATE TABLE context.left_out (
    table_id uuid NOT NULL REFERENCES context.loaded_table ON DELETE CASCADE,
    position int NOT NULL,
    line int NOT NULL,
    label text NOT NULL,
    why text NOT NULL,
    PRIMARY KEY (table_id, position)
);
