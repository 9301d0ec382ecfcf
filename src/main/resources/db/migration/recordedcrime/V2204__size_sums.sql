-- What an edition says of the communes of each class of population, added up once: a page that compares a commune with
-- those of its size reads a few rows instead of unpacking thirty thousand communes.
CREATE TABLE recordedcrime.size_sum (
    edition uuid NOT NULL REFERENCES recordedcrime.edition ON DELETE CASCADE,
    size_class text NOT NULL,
    indicator int NOT NULL,
    year int NOT NULL,
    named int NOT NULL,
    published int NOT NULL,
    count bigint NOT NULL,
    rated int NOT NULL,
    rated_count bigint NOT NULL,
    base double precision NOT NULL,
    base_derived boolean NOT NULL,
    published_population bigint NOT NULL,
    withheld int NOT NULL,
    withheld_population bigint NOT NULL,
    PRIMARY KEY (edition, size_class, indicator, year)
);

-- Year of the geography whose classes were added up; null until they are.
ALTER TABLE recordedcrime.edition ADD COLUMN summed_geography int;
