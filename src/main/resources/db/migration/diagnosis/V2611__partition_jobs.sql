-- Partitions of all communes asked for research, with what came out of them. The oldest are removed: the same question on
-- the same files gives the same partition again.
CREATE TABLE diagnosis.partition_job (
    id uuid PRIMARY KEY,
    state text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED')),
    regions integer NOT NULL,
    floor bigint NOT NULL,
    polished boolean NOT NULL,
    requested_by uuid NOT NULL,
    requested_at timestamptz NOT NULL,
    tries integer NOT NULL DEFAULT 0,
    ended_at timestamptz,
    problem_code text,
    problem_arguments text[],
    figures text,
    communes text
);
CREATE INDEX ON diagnosis.partition_job (requested_at);
