-- A file sent, between its check and the decision of the person who sent it; forgotten after a day.
CREATE TABLE document.waiting_file (
    id uuid PRIMARY KEY,
    subject uuid NOT NULL,
    actor uuid NOT NULL,
    name text NOT NULL,
    content bytea NOT NULL,
    sent_at timestamptz NOT NULL
);
