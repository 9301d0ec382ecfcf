-- What someone said of the columns of their files, so that it is said once.
CREATE TABLE partner.exchange_column (
    actor uuid NOT NULL,
    sheet text NOT NULL,
    header text NOT NULL,
    holds text NOT NULL,
    PRIMARY KEY (actor, sheet, header)
);
