-- Files that an operator imports (npm run open-data): official competence of the Missions Locales, weights of communes.
-- No foreign key to communes or structures: the seeds may remove one, the row stays with the name that the file gave.
CREATE TABLE open_data_source (
    id text PRIMARY KEY,
    format text NOT NULL CHECK (format IN ('UNML', 'DILA', 'INSEE')),
    title text NOT NULL,
    publisher text,
    licence text,
    date date,
    file text NOT NULL,
    hash text NOT NULL,
    imported_on date NOT NULL,
    column_name text,
    CONSTRAINT open_data_source_weights_have_a_column CHECK ((format = 'INSEE') = (column_name IS NOT NULL))
);

CREATE TABLE official_competence (
    source_id text NOT NULL REFERENCES open_data_source ON DELETE CASCADE,
    code_insee text NOT NULL,
    mission_locale_key text NOT NULL,
    mission_locale_nom text,
    structure_id text,
    shared boolean NOT NULL,
    PRIMARY KEY (source_id, code_insee, mission_locale_key)
);

CREATE TABLE commune_weight (
    source_id text NOT NULL REFERENCES open_data_source ON DELETE CASCADE,
    code_insee text NOT NULL,
    value double precision CHECK (value >= 0 AND value < 'Infinity'),
    PRIMARY KEY (source_id, code_insee)
);
