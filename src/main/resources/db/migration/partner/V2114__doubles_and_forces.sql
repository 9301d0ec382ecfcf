-- Pairs that look alike and that someone said are two different organisations.
CREATE TABLE partner.not_double (
    one uuid NOT NULL REFERENCES partner.organisation ON DELETE CASCADE,
    other uuid NOT NULL REFERENCES partner.organisation ON DELETE CASCADE,
    PRIMARY KEY (one, other),
    CHECK (one < other)
);

-- Which force is competent in a commune. A commune that isn't there is unknown: nothing is ever guessed.
CREATE TABLE partner.competent_force (
    commune text PRIMARY KEY,
    force text NOT NULL,
    since date,
    source text NOT NULL CHECK (length(trim(source)) > 0),
    version int NOT NULL
);
