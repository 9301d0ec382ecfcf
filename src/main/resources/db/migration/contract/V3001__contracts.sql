-- What another table points at is its own aggregate: each row has its id, its contract and its version.
CREATE SCHEMA contract;

CREATE TABLE contract.contract (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    title text NOT NULL,
    territory text NOT NULL,
    territory_name text NOT NULL,
    departements text[] NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL CHECK (ends_on >= starts_on),
    coordinator uuid,
    coordinator_function text,
    state text NOT NULL,
    signed_on date,
    version int NOT NULL
);

CREATE TABLE contract.signatory (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract,
    organisation uuid NOT NULL,
    function text NOT NULL,
    signed_on date,
    legal_act text,
    version int NOT NULL
);
CREATE INDEX ON contract.signatory (contract);

CREATE TABLE contract.axis (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract,
    position int NOT NULL,
    title text NOT NULL,
    version int NOT NULL
);
CREATE INDEX ON contract.axis (contract);

CREATE TABLE contract.finding (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract,
    position int NOT NULL,
    text text NOT NULL,
    evidence text,
    version int NOT NULL
);
CREATE INDEX ON contract.finding (contract);

CREATE TABLE contract.objective (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract,
    axis uuid NOT NULL REFERENCES contract.axis,
    position int NOT NULL,
    title text NOT NULL,
    finding uuid REFERENCES contract.finding,
    pillars text[] NOT NULL,
    description text,
    target_value numeric,
    target_unit text,
    target_on date,
    version int NOT NULL
);
CREATE INDEX ON contract.objective (contract);
CREATE INDEX ON contract.objective (axis);

CREATE TABLE contract.action_sheet (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract,
    objective uuid NOT NULL REFERENCES contract.objective,
    position int NOT NULL,
    title text NOT NULL,
    status text NOT NULL,
    pillars text[] NOT NULL,
    themes text[] NOT NULL,
    legal_category text,
    confidentiality text NOT NULL,
    need text,
    evidence text,
    aim text,
    public_kind text,
    public_age text,
    public_number int,
    place text,
    equality text,
    lead uuid,
    lead_function text,
    co_leads uuid[] NOT NULL,
    referee text,
    magistrate_agreement_on date,
    probation_or_youth_justice boolean NOT NULL,
    description text,
    prerequisites text,
    existing_device text,
    avoided_duplicate text,
    risks text,
    equipment text,
    premises text,
    training text,
    mediation_posts numeric,
    devices text[] NOT NULL,
    evaluation_method text,
    evaluated_on date,
    conclusion text,
    lesson text,
    decision text,
    starts_on date,
    ends_on date,
    observations text,
    version int NOT NULL
);
CREATE INDEX ON contract.action_sheet (contract);
CREATE INDEX ON contract.action_sheet (objective);

CREATE TABLE contract.participation (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract,
    action uuid NOT NULL REFERENCES contract.action_sheet,
    organisation uuid NOT NULL,
    contribution text,
    full_time_equivalents numeric,
    version int NOT NULL
);
CREATE INDEX ON contract.participation (contract);
CREATE INDEX ON contract.participation (action);

CREATE TABLE contract.milestone (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract,
    action uuid NOT NULL REFERENCES contract.action_sheet,
    position int NOT NULL,
    title text NOT NULL,
    planned_on date NOT NULL,
    actual_on date,
    version int NOT NULL
);
CREATE INDEX ON contract.milestone (contract);
CREATE INDEX ON contract.milestone (action);

CREATE TABLE contract.budget_line (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract,
    action uuid NOT NULL REFERENCES contract.action_sheet,
    funder uuid NOT NULL,
    year int NOT NULL,
    planned numeric(14, 2),
    requested numeric(14, 2),
    granted numeric(14, 2),
    paid numeric(14, 2),
    spent numeric(14, 2),
    grant_reference text,
    version int NOT NULL
);
CREATE INDEX ON contract.budget_line (contract);
CREATE INDEX ON contract.budget_line (action);

CREATE TABLE contract.commitment (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract,
    action uuid REFERENCES contract.action_sheet,
    side text NOT NULL,
    owner uuid NOT NULL,
    text text NOT NULL,
    quantity numeric,
    unit text,
    due_on date,
    provided numeric,
    provided_on date,
    comment text,
    version int NOT NULL
);
CREATE INDEX ON contract.commitment (contract);
CREATE INDEX ON contract.commitment (action);

-- History: one row a changed field; any object can be rebuilt at any date from these rows alone.
CREATE TABLE contract.field_change (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contract uuid NOT NULL,
    kind text NOT NULL,
    object uuid NOT NULL,
    version int NOT NULL,
    at timestamptz NOT NULL,
    actor uuid NOT NULL,
    field text NOT NULL,
    before jsonb,
    after jsonb
);
CREATE INDEX ON contract.field_change (object, seq);
CREATE INDEX ON contract.field_change (contract, seq);

-- What was agreed can't change after signature: a change is proposed for the next amendment.
CREATE TABLE contract.proposal (
    id uuid PRIMARY KEY,
    contract uuid NOT NULL REFERENCES contract.contract,
    kind text NOT NULL,
    object uuid NOT NULL,
    at timestamptz NOT NULL,
    actor uuid NOT NULL,
    fields jsonb NOT NULL,
    reason text
);
CREATE INDEX ON contract.proposal (contract);
