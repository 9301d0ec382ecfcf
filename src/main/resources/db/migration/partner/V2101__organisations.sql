CREATE SCHEMA partner;

CREATE TABLE partner.organisation (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(trim(name)) > 0),
    family text NOT NULL,
    level text NOT NULL,
    siret text,
    version int NOT NULL
);
-- One organisation by name, whatever its case: leads and funders are chosen, never retyped.
CREATE UNIQUE INDEX organisation_name ON partner.organisation (lower(name));
CREATE UNIQUE INDEX organisation_siret ON partner.organisation (siret);
