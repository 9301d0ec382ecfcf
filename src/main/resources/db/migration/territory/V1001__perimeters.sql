CREATE SCHEMA territory;

-- A perimeter is a dated set of communes or municipal arrondissements.
CREATE TABLE territory.perimeter (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(trim(name)) > 0),
    kind text NOT NULL,
    codes text[] NOT NULL,
    description text NOT NULL DEFAULT '',
    valid_from date NOT NULL,
    valid_to date,
    created_by uuid
);
