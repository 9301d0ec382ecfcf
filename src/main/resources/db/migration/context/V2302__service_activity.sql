-- État 4001: what police and gendarmerie services recorded, by service. Apart from the tables by commune on purpose.
CREATE TABLE context.service (
    id uuid PRIMARY KEY,
    table_id uuid NOT NULL REFERENCES context.loaded_table ON DELETE CASCADE,
    departement text NOT NULL,
    force text NOT NULL,
    branch text NOT NULL,
    name text NOT NULL,
    UNIQUE (table_id, departement, force, branch, name)
);
CREATE INDEX service_departement ON context.service (departement);

-- One count for each of the 107 index, in their order.
CREATE TABLE context.service_year (
    service_id uuid NOT NULL REFERENCES context.service ON DELETE CASCADE,
    year int NOT NULL,
    counts int[] NOT NULL CHECK (cardinality(counts) = 107),
    PRIMARY KEY (service_id, year)
);
