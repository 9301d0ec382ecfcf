-- Whom a frame expects round the table, at which phase. Types name the organisations of then and of now; a family stands for
-- any organisation of it. What is expected only of some territories says when.
CREATE TABLE frame.expected_partner (
    frame text NOT NULL,
    code text NOT NULL,
    position int NOT NULL,
    label_fr text NOT NULL,
    label_en text NOT NULL,
    types text[] NOT NULL,
    families text[] NOT NULL,
    phases text[] NOT NULL,
    source text NOT NULL,
    condition_fr text,
    condition_en text,
    PRIMARY KEY (frame, code)
);

INSERT INTO frame.expected_partner VALUES
('CIRCULAR_1999', 'PREFECTURE', 1, 'Préfet', 'Prefect', '{PREFECTURE,SUBPREFECTURE}', '{}', '{PREPARATION,FEELING,DEFINITION,SIGNATURE,IMPLEMENTATION,FOLLOW_UP}', 'R17 · 2.A.2.1', NULL, NULL),
('CIRCULAR_1999', 'POLICE', 2, 'Police nationale', 'National police', '{POLICE_DIRECTORATE_1999,POLICE_DIRECTORATE,POLICE_DISTRICT_1999,POLICE_DISTRICT}', '{}', '{PREPARATION,FEELING,DEFINITION,IMPLEMENTATION,FOLLOW_UP}', 'R20 · 2.A.2.1', 'si le territoire compte une commune en zone police', 'where a commune lies in a police area'),
('CIRCULAR_1999', 'GENDARMERIE', 3, 'Gendarmerie nationale', 'Gendarmerie', '{GENDARMERIE_GROUP,GENDARMERIE_COMPANY,GENDARMERIE_BRIGADE}', '{}', '{PREPARATION,FEELING,DEFINITION,IMPLEMENTATION,FOLLOW_UP}', 'R20 · 2.A.2.1', 'si le territoire compte une commune en zone gendarmerie', 'where a commune lies in a gendarmerie area'),
('CIRCULAR_1999', 'CRIMINAL_POLICE', 4, 'Police judiciaire', 'Criminal police', '{CRIMINAL_POLICE}', '{}', '{PREPARATION,IMPLEMENTATION}', 'R20 · 2.A.2.1', NULL, NULL),
('CIRCULAR_1999', 'INTELLIGENCE', 5, 'Renseignement territorial', 'Territorial intelligence', '{INTELLIGENCE_1999,INTELLIGENCE}', '{}', '{PREPARATION,FEELING}', 'R20 · 2.A.2.1', NULL, NULL),
('CIRCULAR_1999', 'PROSECUTION', 6, 'Procureur de la République', 'Public prosecutor', '{PROSECUTION}', '{}', '{PREPARATION,FEELING,DEFINITION,SIGNATURE,IMPLEMENTATION,FOLLOW_UP}', 'R17 · 2.A.2.1', NULL, NULL),
('CIRCULAR_1999', 'BENCH', 7, 'Magistrats du siège', 'Judges', '{BENCH,COURT_1999,COURT}', '{}', '{PREPARATION,DEFINITION,IMPLEMENTATION}', 'R19 · 2.A.2.1', NULL, NULL),
('CIRCULAR_1999', 'YOUTH_JUSTICE', 8, 'Protection judiciaire de la jeunesse', 'Youth justice service', '{YOUTH_JUSTICE}', '{}', '{PREPARATION,DEFINITION,IMPLEMENTATION,FOLLOW_UP}', 'R24 · 2.A.2.1', NULL, NULL),
('CIRCULAR_1999', 'PROBATION', 9, 'Insertion et probation', 'Probation service', '{PROBATION_1999,PROBATION}', '{}', '{PREPARATION,DEFINITION,IMPLEMENTATION}', 'R58 · 2.C.2', NULL, NULL),
('CIRCULAR_1999', 'EDUCATION', 10, 'Éducation nationale', 'Education', '{EDUCATION_1999,EDUCATION_SERVICES,RECTORATE,SCHOOL}', '{}', '{PREPARATION,FEELING,DEFINITION,IMPLEMENTATION,FOLLOW_UP}', 'R25 · 2.A.2.1', NULL, NULL),
('CIRCULAR_1999', 'YOUTH', 11, 'Jeunesse et sports', 'Youth and sports', '{YOUTH_1999,REGIONAL_YOUTH_1999,SOCIAL_COHESION_2010,YOUTH,REGIONAL_YOUTH}', '{}', '{PREPARATION,DEFINITION,IMPLEMENTATION}', 'R27 · 2.A.2.1', NULL, NULL),
('CIRCULAR_1999', 'HEALTH', 12, 'Affaires sanitaires et sociales', 'Health and social affairs', '{HEALTH_1999,REGIONAL_HEALTH_1999,SOCIAL_COHESION_2010,HEALTH}', '{}', '{PREPARATION,DEFINITION,IMPLEMENTATION}', 'R28 · 2.A.2.1', NULL, NULL),
('CIRCULAR_1999', 'TOWN', 13, 'Communes et intercommunalité', 'Communes and intercommunal body', '{TOWN,INTERCOMMUNAL_BODY}', '{}', '{PREPARATION,FEELING,DEFINITION,SIGNATURE,IMPLEMENTATION,FOLLOW_UP}', 'R9 · 2.A.1', NULL, NULL),
('CIRCULAR_1999', 'MUNICIPAL_POLICE', 14, 'Polices municipales', 'Municipal police', '{MUNICIPAL_POLICE}', '{}', '{PREPARATION,IMPLEMENTATION,FOLLOW_UP}', 'R23 · 2.A.2.1', 'si une commune a une police municipale', 'where a commune has a municipal police'),
('CIRCULAR_1999', 'DEPARTEMENT', 15, 'Département : aide à l’enfance et prévention spécialisée', 'Département: child welfare and specialised prevention', '{}', '{DEPARTEMENT}', '{PREPARATION,FEELING,DEFINITION,IMPLEMENTATION,FOLLOW_UP}', 'R30 · 2.A.2.2', NULL, NULL),
('CIRCULAR_1999', 'REGION', 16, 'Région', 'Region', '{}', '{REGION}', '{DEFINITION,IMPLEMENTATION}', 'R31 · 2.A.2.2', 'si des actions portent sur la formation', 'where actions bear on training'),
('CIRCULAR_1999', 'FAMILY_FUND', 17, 'Caisse d’allocations familiales', 'Family allowance fund', '{FAMILY_FUND}', '{}', '{PREPARATION,DEFINITION,IMPLEMENTATION}', 'R32 · 2.A.2.3', NULL, NULL),
('CIRCULAR_1999', 'HEALTH_FUND', 18, 'Caisse primaire d’assurance maladie', 'Health insurance fund', '{HEALTH_FUND}', '{}', '{PREPARATION,DEFINITION,IMPLEMENTATION}', 'R32 · 2.A.2.3', NULL, NULL),
('CIRCULAR_1999', 'FARM_FUND', 19, 'Mutualité sociale agricole', 'Farm social insurance', '{FARM_FUND}', '{}', '{PREPARATION,DEFINITION,IMPLEMENTATION}', 'R33 · 2.A.2.3', 'si la population le justifie', 'where the population justifies it'),
('CIRCULAR_1999', 'LANDLORDS', 20, 'Bailleurs sociaux', 'Social landlords', '{}', '{LANDLORD}', '{PREPARATION,FEELING,DEFINITION,IMPLEMENTATION,FOLLOW_UP}', 'R34 · 2.A.2.3', NULL, NULL),
('CIRCULAR_1999', 'TRANSPORT', 21, 'Transports publics', 'Public transport', '{}', '{TRANSPORT}', '{PREPARATION,FEELING,DEFINITION,IMPLEMENTATION,FOLLOW_UP}', 'R36 · 2.A.2.4', NULL, NULL),
('CIRCULAR_1999', 'CHAMBERS', 22, 'Chambres consulaires, commerçants et artisans', 'Chambers, traders and craftsmen', '{COMMERCE_CHAMBER,CRAFT_CHAMBER,TRADERS}', '{}', '{PREPARATION,DEFINITION,IMPLEMENTATION}', 'R36 · 2.A.2.4', NULL, NULL),
('CIRCULAR_1999', 'RETAIL', 23, 'Grande distribution et centres commerciaux', 'Large retail and shopping centres', '{RETAIL,SHOPPING_CENTRE}', '{}', '{PREPARATION,IMPLEMENTATION}', 'R36 · 2.A.2.4', 'si le territoire en compte', 'where there are any'),
('CIRCULAR_1999', 'ASSOCIATIONS', 24, 'Associations', 'Associations', '{}', '{ASSOCIATION}', '{PREPARATION,FEELING,DEFINITION,IMPLEMENTATION}', 'R8 · 1', NULL, NULL),
('CIRCULAR_1999', 'POPULATION', 25, 'Représentants de la population', 'Representatives of the population', '{}', '{POPULATION}', '{PREPARATION,FEELING,FOLLOW_UP}', 'R40 · 2.B.1', NULL, NULL),
('CSI', 'PREFECTURE', 1, 'Préfet', 'Prefect', '{PREFECTURE,SUBPREFECTURE}', '{}', '{PREPARATION,FEELING,DEFINITION,SIGNATURE,IMPLEMENTATION,FOLLOW_UP}', 'CSI, art. L132-4', NULL, NULL),
('CSI', 'PROSECUTION', 2, 'Procureur de la République', 'Public prosecutor', '{PROSECUTION}', '{}', '{PREPARATION,FEELING,DEFINITION,SIGNATURE,IMPLEMENTATION,FOLLOW_UP}', 'CSI, art. L132-4', NULL, NULL),
('CSI', 'TOWN', 3, 'Communes et intercommunalité', 'Communes and intercommunal body', '{TOWN,INTERCOMMUNAL_BODY}', '{}', '{PREPARATION,FEELING,DEFINITION,SIGNATURE,IMPLEMENTATION,FOLLOW_UP}', 'CSI, art. L132-4', NULL, NULL),
('CSI', 'POLICE', 4, 'Police nationale', 'National police', '{POLICE_DIRECTORATE_1999,POLICE_DIRECTORATE,POLICE_DISTRICT_1999,POLICE_DISTRICT}', '{}', '{PREPARATION,FEELING,DEFINITION,IMPLEMENTATION,FOLLOW_UP}', 'CSI, art. D132-8 : services de l’État désignés par le préfet', 'si le territoire compte une commune en zone police', 'where a commune lies in a police area'),
('CSI', 'GENDARMERIE', 5, 'Gendarmerie nationale', 'Gendarmerie', '{GENDARMERIE_GROUP,GENDARMERIE_COMPANY,GENDARMERIE_BRIGADE}', '{}', '{PREPARATION,FEELING,DEFINITION,IMPLEMENTATION,FOLLOW_UP}', 'CSI, art. D132-8 : services de l’État désignés par le préfet', 'si le territoire compte une commune en zone gendarmerie', 'where a commune lies in a gendarmerie area'),
('CSI', 'EDUCATION', 6, 'Éducation nationale', 'Education', '{EDUCATION_SERVICES,RECTORATE,SCHOOL}', '{}', '{PREPARATION,DEFINITION,IMPLEMENTATION}', 'CSI, art. D132-8 : services de l’État désignés par le préfet', NULL, NULL),
('CSI', 'MUNICIPAL_POLICE', 7, 'Polices municipales', 'Municipal police', '{MUNICIPAL_POLICE}', '{}', '{PREPARATION,IMPLEMENTATION,FOLLOW_UP}', 'CSI, art. L512-4', 'si une commune a une police municipale', 'where a commune has a municipal police'),
('CSI', 'DEPARTEMENT', 8, 'Département', 'Département', '{}', '{DEPARTEMENT}', '{PREPARATION,DEFINITION,IMPLEMENTATION,FOLLOW_UP}', 'CSI, art. D132-8', NULL, NULL),
('CSI', 'LANDLORDS', 9, 'Logement', 'Housing', '{}', '{LANDLORD}', '{PREPARATION,DEFINITION,IMPLEMENTATION}', 'CSI, art. D132-8', NULL, NULL),
('CSI', 'TRANSPORT', 10, 'Transports collectifs', 'Public transport', '{}', '{TRANSPORT}', '{PREPARATION,DEFINITION,IMPLEMENTATION}', 'CSI, art. D132-8', NULL, NULL),
('CSI', 'BUSINESS', 11, 'Activités économiques', 'Business', '{}', '{BUSINESS}', '{PREPARATION,IMPLEMENTATION}', 'CSI, art. D132-8', NULL, NULL),
('CSI', 'ASSOCIATIONS', 12, 'Associations : prévention, sécurité, aide aux victimes, action sociale', 'Associations: prevention, security, victim support, social action', '{}', '{ASSOCIATION}', '{PREPARATION,FEELING,DEFINITION,IMPLEMENTATION}', 'CSI, art. D132-8', NULL, NULL);

-- Which list a kind of contract is read with.
ALTER TABLE frame.contract_kind ADD COLUMN expected_partners text NOT NULL DEFAULT 'CSI';
UPDATE frame.contract_kind SET expected_partners = 'CIRCULAR_1999' WHERE code IN ('CLS_1999', 'CLS_NG_2006', 'THEMATIC');
