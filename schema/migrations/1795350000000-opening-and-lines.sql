-- Opening hours of the places, national help lines, and sources that are web pages, read in a stored copy.
ALTER TABLE structure ADD COLUMN hours jsonb;

ALTER TABLE source
    ALTER COLUMN file DROP NOT NULL,
    ALTER COLUMN hash DROP NOT NULL,
    ADD COLUMN address text,
    ADD COLUMN read_on date,
    ADD CONSTRAINT source_is_a_file_or_a_page CHECK (
        (file IS NOT NULL AND hash IS NOT NULL AND address IS NULL AND read_on IS NULL)
        OR (file IS NULL AND hash IS NULL AND address IS NOT NULL AND read_on IS NOT NULL)
    );

CREATE TABLE ligne (
    id text PRIMARY KEY,
    numero text NOT NULL,
    nom text NOT NULL,
    emergency boolean NOT NULL,
    means text NOT NULL,
    description text NOT NULL,
    audience text,
    needs text[] NOT NULL,
    price text,
    hours jsonb,
    anonymous boolean,
    confidential boolean,
    on_bill boolean,
    ways jsonb NOT NULL,
    languages text,
    rank integer NOT NULL,
    to_confirm boolean NOT NULL
);
