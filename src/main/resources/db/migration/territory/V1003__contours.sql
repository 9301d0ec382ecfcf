-- Files of contours and neighbours, as they were imported; a geography year is that of the codes the file uses.
CREATE TABLE territory.geography_file (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('CONTOURS', 'NEIGHBOURS')),
    year integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    items integer NOT NULL,
    unknown_codes integer NOT NULL,
    neighbour_pairs integer NOT NULL,
    loaded_at timestamptz NOT NULL,
    UNIQUE (kind, year, sha256)
);

-- Geometries in WKB, degrees of longitude and latitude (WGS 84): whole, and simplified for maps. The box finds neighbours.
CREATE TABLE territory.contour (
    year integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    geometry bytea NOT NULL,
    outline bytea NOT NULL,
    west double precision NOT NULL,
    south double precision NOT NULL,
    east double precision NOT NULL,
    north double precision NOT NULL,
    PRIMARY KEY (year, code)
);

-- Each pair stands twice, once from each side. CONTOURS: computed here; PAIRS: given by a file.
CREATE TABLE territory.neighbour (
    year integer NOT NULL,
    source text NOT NULL CHECK (source IN ('CONTOURS', 'PAIRS')),
    code text NOT NULL,
    neighbour text NOT NULL,
    PRIMARY KEY (year, code, neighbour, source)
);
