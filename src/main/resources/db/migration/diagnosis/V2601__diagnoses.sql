-- A diagnosis and its parts: each row has its id, its diagnosis and its version, as a contract's objects have.
CREATE SCHEMA diagnosis;

-- Standard table of contents of a local security diagnosis. `part`: one of the three that the circular of 28 October
-- 1997 makes mandatory; `circular`: what it names explicitly. `key` is kept by what was written under it.
CREATE TABLE diagnosis.section (
    key text PRIMARY KEY,
    position int NOT NULL,
    title_fr text NOT NULL,
    title_en text NOT NULL,
    expected_fr text NOT NULL,
    expected_en text NOT NULL,
    part text,
    circular boolean NOT NULL
);

INSERT INTO diagnosis.section VALUES
('LIMITS', 0, 'Limites des données', 'Limits of the data', 'Ce que les données ne disent pas : périodes, périmètres, secret statistique, faits non signalés.', 'What the data do not say: periods, perimeters, statistical secrecy, unreported facts.', NULL, false),
('COMMISSION', 1, 'Commande', 'Commission', 'La question posée, le groupe de pilotage, le calendrier, la méthode, les travaux antérieurs pris en compte.', 'The question asked, the steering group, the calendar, the method, previous work taken into account.', NULL, true),
('TERRITORY', 2, 'Portrait du territoire', 'Portrait of the territory', 'Le périmètre et sa raison, la population, le logement, l’école, les transports, l’emploi, les quartiers prioritaires.', 'The perimeter and its reason, population, housing, schools, transport, employment, priority quarters.', NULL, false),
('FACTS', 3, 'Faits de délinquance', 'Facts of delinquency', 'Volumes et taux sur trois à cinq ans, traits dominants, lieux, heures, profil des auteurs (agrégé), carte, école, transports, bailleurs, commerces, incivilités.', 'Volumes and rates over three to five years, dominant traits, places, hours, profile of authors (aggregated), map, schools, transport, landlords, shops, incivilities.', 'FACTS', true),
('EXPOSED', 4, 'Population exposée', 'Exposed population', 'Jeunes en danger, personnes vulnérables.', 'Youth in danger, vulnerable persons.', NULL, true),
('VICTIMS', 5, 'Victimes', 'Victims', 'Caractéristiques, comportement, faits non signalés, capacité de l’aide aux victimes.', 'Characteristics, behaviour, non-reporting, capacity of victim support.', NULL, true),
('FEELING', 6, 'Sentiment d’insécurité', 'Feeling of insecurity', 'Attentes du public, idée de la délinquance et de la capacité des institutions, enquête, regard des professionnels et bénévoles de terrain : pas seulement celui des institutions.', 'Expectations of the public, idea of delinquency and of the institutions’ capacity, survey, views of field professionals and volunteers: not only those of institutions.', 'FEELING', true),
('RESPONSES', 7, 'Adéquation des réponses', 'Adequacy of responses', 'Actions et moyens existants, qui fait quoi, manques, points forts, évaluation des contrats antérieurs.', 'Existing actions and means, who does what, gaps, strengths, evaluation of earlier contracts.', 'RESPONSES', true),
('CROSSING', 8, 'Analyse croisée', 'Cross-analysis', 'Lieux et heures où tout se recoupe, hypothèses d’explication, points de vue divergents.', 'Hot spots, hot times, explanation hypotheses, divergence of viewpoints.', NULL, false),
('RANKING', 9, 'Problèmes hiérarchisés', 'Ranked problems', 'Priorités retenues et pourquoi, sujets écartés et pourquoi.', 'Priorities kept and why, topics set aside and why.', NULL, false),
('PROPOSALS', 10, 'Propositions', 'Proposals', 'Objectifs, indicateurs et valeur de départ, actions à étudier, gouvernance.', 'Objectives, indicators with baseline, actions to study, governance.', NULL, false),
('ANNEXES', 11, 'Annexes', 'Annexes', 'Questionnaires, fonctions rencontrées, glossaire. Les sources et leur qualité s’ajoutent d’elles-mêmes.', 'Questionnaires, functions met, glossary. Sources and their quality are added by themselves.', NULL, false);

CREATE TABLE diagnosis.diagnosis (
    id uuid PRIMARY KEY,
    title text NOT NULL,
    territory text NOT NULL,
    territory_name text NOT NULL,
    departements text[] NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL CHECK (period_to >= period_from),
    author_type text NOT NULL,
    supplier text,
    cost numeric(14, 2),
    method text,
    commission text,
    steering_group text,
    previous_work text,
    started_on date,
    ended_on date,
    gravity_weight int NOT NULL,
    frequency_weight int NOT NULL,
    trend_weight int NOT NULL,
    feeling_weight int NOT NULL,
    capacity_weight int NOT NULL,
    state text NOT NULL,
    edition int NOT NULL,
    remedies uuid UNIQUE REFERENCES diagnosis.diagnosis,
    version int NOT NULL
);

CREATE TABLE diagnosis.section_text (
    id uuid PRIMARY KEY,
    diagnosis uuid NOT NULL REFERENCES diagnosis.diagnosis,
    section text NOT NULL REFERENCES diagnosis.section,
    text text,
    version int NOT NULL,
    UNIQUE (diagnosis, section)
);

CREATE TABLE diagnosis.source (
    id uuid PRIMARY KEY,
    diagnosis uuid NOT NULL REFERENCES diagnosis.diagnosis,
    position int NOT NULL,
    title text NOT NULL,
    producer text,
    family text NOT NULL,
    on_feeling boolean NOT NULL,
    period text,
    definition text,
    perimeter_match text,
    series_break text,
    missing text,
    secrecy_threshold text,
    licence text,
    version int NOT NULL
);
CREATE INDEX ON diagnosis.source (diagnosis);

CREATE TABLE diagnosis.finding (
    id uuid PRIMARY KEY,
    diagnosis uuid NOT NULL REFERENCES diagnosis.diagnosis,
    position int NOT NULL,
    text text NOT NULL,
    evidence text,
    sources uuid[] NOT NULL,
    gravity int CHECK (gravity BETWEEN 1 AND 5),
    frequency int CHECK (frequency BETWEEN 1 AND 5),
    trend int CHECK (trend BETWEEN 1 AND 5),
    feeling int CHECK (feeling BETWEEN 1 AND 5),
    capacity int CHECK (capacity BETWEEN 1 AND 5),
    ranking_reason text,
    version int NOT NULL
);
CREATE INDEX ON diagnosis.finding (diagnosis);

-- A figure as it was read: `key` says where it can be found again, `text` is what was read there.
CREATE TABLE diagnosis.figure (
    id uuid PRIMARY KEY,
    diagnosis uuid NOT NULL REFERENCES diagnosis.diagnosis,
    finding uuid NOT NULL REFERENCES diagnosis.finding,
    position int NOT NULL,
    key text NOT NULL,
    text text NOT NULL,
    version int NOT NULL
);
CREATE INDEX ON diagnosis.figure (diagnosis);

CREATE TABLE diagnosis.viewpoint (
    id uuid PRIMARY KEY,
    diagnosis uuid NOT NULL REFERENCES diagnosis.diagnosis,
    finding uuid NOT NULL REFERENCES diagnosis.finding,
    position int NOT NULL,
    family text NOT NULL,
    who text NOT NULL,
    stance text NOT NULL,
    words text,
    version int NOT NULL
);
CREATE INDEX ON diagnosis.viewpoint (diagnosis);

CREATE TABLE diagnosis.existing_response (
    id uuid PRIMARY KEY,
    diagnosis uuid NOT NULL REFERENCES diagnosis.diagnosis,
    finding uuid NOT NULL REFERENCES diagnosis.finding,
    position int NOT NULL,
    what text NOT NULL,
    who text NOT NULL,
    means text,
    sufficiency text NOT NULL,
    gap text,
    version int NOT NULL
);
CREATE INDEX ON diagnosis.existing_response (diagnosis);

CREATE TABLE diagnosis.consultation_event (
    id uuid PRIMARY KEY,
    diagnosis uuid NOT NULL REFERENCES diagnosis.diagnosis,
    position int NOT NULL,
    channel text NOT NULL,
    held_on date NOT NULL,
    place text,
    audience text,
    participants int,
    summary text,
    findings uuid[] NOT NULL,
    version int NOT NULL
);
CREATE INDEX ON diagnosis.consultation_event (diagnosis);

CREATE TABLE diagnosis.preparation (
    id uuid PRIMARY KEY,
    diagnosis uuid NOT NULL REFERENCES diagnosis.diagnosis,
    position int NOT NULL,
    family text NOT NULL,
    who text NOT NULL,
    involvement text NOT NULL,
    on_feeling boolean NOT NULL,
    contribution text,
    version int NOT NULL
);
CREATE INDEX ON diagnosis.preparation (diagnosis);

CREATE TABLE diagnosis.set_aside_topic (
    id uuid PRIMARY KEY,
    diagnosis uuid NOT NULL REFERENCES diagnosis.diagnosis,
    position int NOT NULL,
    topic text NOT NULL,
    reason text NOT NULL,
    version int NOT NULL
);
CREATE INDEX ON diagnosis.set_aside_topic (diagnosis);

-- What became of a diagnosis, step after step; rows are only added.
CREATE TABLE diagnosis.step (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    diagnosis uuid NOT NULL REFERENCES diagnosis.diagnosis,
    move text NOT NULL,
    at timestamptz NOT NULL,
    actor uuid NOT NULL,
    actor_function text NOT NULL,
    actor_organisation text NOT NULL,
    reason text
);
CREATE INDEX ON diagnosis.step (diagnosis);

-- The whole document as it was accepted or rejected; what its pages show from then on.
CREATE TABLE diagnosis.decided (
    diagnosis uuid PRIMARY KEY REFERENCES diagnosis.diagnosis,
    document text NOT NULL
);

CREATE TABLE diagnosis.field_change (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    diagnosis uuid NOT NULL,
    kind text NOT NULL,
    object uuid NOT NULL,
    version int NOT NULL,
    at timestamptz NOT NULL,
    actor uuid NOT NULL,
    field text NOT NULL,
    before jsonb,
    after jsonb
);
CREATE INDEX ON diagnosis.field_change (diagnosis, seq);
