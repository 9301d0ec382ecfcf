-- A universe apart: nothing here is ever joined to an official figure. Removing a département removes all of it.
CREATE TABLE territory.fictitious_departement (
    code text PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE territory.fictitious_grouping (
    siren text PRIMARY KEY,
    departement text NOT NULL REFERENCES territory.fictitious_departement ON DELETE CASCADE,
    name text NOT NULL,
    kind text NOT NULL
);

CREATE TABLE territory.fictitious_commune (
    code text PRIMARY KEY,
    name text NOT NULL,
    population bigint NOT NULL CHECK (population >= 0),
    departement text NOT NULL REFERENCES territory.fictitious_departement ON DELETE CASCADE,
    "grouping" text REFERENCES territory.fictitious_grouping ON DELETE CASCADE
);
