-- Text as it is compared in a search: no accents, lower case, one space between words ("L'Haÿ-les-Roses" is "l hay les roses").
-- The standard body binds unaccent when the function is made, so that an index may use it whatever the search_path.
CREATE FUNCTION searchable(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN btrim(regexp_replace(lower(unaccent('unaccent'::regdictionary, value)), '[^a-z0-9]+', ' ', 'g'));

CREATE TABLE region (
    code text PRIMARY KEY,
    nom text NOT NULL
);

CREATE TABLE departement (
    code text PRIMARY KEY,
    nom text NOT NULL,
    region_code text NOT NULL REFERENCES region DEFERRABLE,
    chef_lieu text
);
CREATE INDEX departement_region_code ON departement (region_code);

CREATE TABLE epci (
    code text PRIMARY KEY,
    nom text NOT NULL,
    nature text NOT NULL
);

CREATE TABLE commune (
    code_insee text PRIMARY KEY,
    nom text NOT NULL,
    codes_postaux text[] NOT NULL,
    population integer CHECK (population >= 0),
    departement_code text NOT NULL REFERENCES departement DEFERRABLE,
    arrondissement_code text,
    epci_code text REFERENCES epci DEFERRABLE,
    position geometry(Point, 4326),
    position_kind text,
    CONSTRAINT commune_position_has_a_kind CHECK ((position IS NULL) = (position_kind IS NULL))
);
CREATE INDEX commune_departement_code ON commune (departement_code);
CREATE INDEX commune_epci_code ON commune (epci_code);
CREATE INDEX commune_position ON commune USING gist (position);
CREATE INDEX commune_codes_postaux ON commune USING gin (codes_postaux);
CREATE INDEX commune_nom_trigram ON commune USING gin (searchable(nom) gin_trgm_ops);

CREATE TABLE source (
    id text PRIMARY KEY,
    title text NOT NULL,
    publisher text NOT NULL,
    licence text,
    date text NOT NULL,
    file text NOT NULL,
    hash text NOT NULL,
    description text NOT NULL
);

CREATE TABLE organisation (
    id text PRIMARY KEY,
    nom text NOT NULL,
    sigle text,
    kind text NOT NULL,
    departement_code text REFERENCES departement DEFERRABLE
);

CREATE TABLE structure (
    id text PRIMARY KEY,
    nom text NOT NULL,
    kind text NOT NULL,
    departement_code text NOT NULL REFERENCES departement DEFERRABLE,
    code_insee text REFERENCES commune DEFERRABLE,
    lieu_dit text,
    position geometry(Point, 4326),
    position_kind text,
    parent_id text REFERENCES structure DEFERRABLE,
    manager_id text REFERENCES organisation DEFERRABLE,
    contacts jsonb NOT NULL,
    to_confirm boolean NOT NULL,
    CONSTRAINT structure_position_has_a_kind CHECK ((position IS NULL) = (position_kind IS NULL)),
    CONSTRAINT structure_is_not_its_own_parent CHECK (parent_id <> id)
);
CREATE INDEX structure_kind ON structure (kind);
CREATE INDEX structure_departement_code ON structure (departement_code);
CREATE INDEX structure_code_insee ON structure (code_insee);
CREATE INDEX structure_position ON structure USING gist (position);
CREATE INDEX structure_parent_id ON structure (parent_id);
CREATE INDEX structure_manager_id ON structure (manager_id);
CREATE INDEX structure_nom_trigram ON structure USING gin (searchable(nom) gin_trgm_ops);

CREATE TABLE convention_places (
    id text PRIMARY KEY,
    titre text NOT NULL,
    departement_code text NOT NULL REFERENCES departement DEFERRABLE,
    parties jsonb NOT NULL,
    places_value integer,
    places_precision text NOT NULL,
    part_of_id text REFERENCES convention_places DEFERRABLE,
    publics text[] NOT NULL,
    age_min integer,
    age_max integer,
    forms text[] NOT NULL,
    structure_ids text[] NOT NULL,
    codes_insee text[] NOT NULL,
    accompanied_by_ids text[] NOT NULL,
    description text,
    start_date date,
    end_date date,
    to_confirm boolean NOT NULL,
    CONSTRAINT convention_places_number_is_null_exactly_when_unknown CHECK ((places_value IS NULL) = (places_precision = 'UNKNOWN')),
    CONSTRAINT convention_places_number_is_above_0 CHECK (places_value > 0),
    CONSTRAINT convention_places_ages_are_in_order CHECK (age_min <= age_max),
    CONSTRAINT convention_places_dates_are_in_order CHECK (start_date <= end_date),
    CONSTRAINT convention_places_is_not_part_of_itself CHECK (part_of_id <> id)
);
CREATE INDEX convention_places_departement_code ON convention_places (departement_code);
CREATE INDEX convention_places_part_of_id ON convention_places (part_of_id);
CREATE INDEX convention_places_structure_ids ON convention_places USING gin (structure_ids);

CREATE TABLE stated_absence (
    id text PRIMARY KEY,
    subject text NOT NULL,
    departement_code text NOT NULL REFERENCES departement DEFERRABLE,
    structure_ids text[] NOT NULL,
    description text NOT NULL
);
CREATE INDEX stated_absence_departement_code ON stated_absence (departement_code);

CREATE TABLE stated_gap (
    id text PRIMARY KEY,
    kind text NOT NULL,
    mission_locale_id text NOT NULL REFERENCES structure DEFERRABLE
);

CREATE TABLE inventory (
    id text PRIMARY KEY,
    kind text NOT NULL,
    departement_codes text[] NOT NULL,
    complete boolean NOT NULL,
    description text NOT NULL
);

CREATE TABLE statement (
    id text PRIMARY KEY,
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    about text[] NOT NULL,
    source_id text NOT NULL REFERENCES source DEFERRABLE,
    heading text NOT NULL,
    citation text NOT NULL,
    stated_from date,
    stated_to date,
    read_on date NOT NULL,
    confidence text NOT NULL,
    printed_as text,
    reading text,
    reason text,
    CONSTRAINT statement_period_has_two_ends CHECK ((stated_from IS NULL) = (stated_to IS NULL)),
    CONSTRAINT statement_period_is_in_order CHECK (stated_from <= stated_to)
);
CREATE INDEX statement_subject ON statement (subject_kind, subject_id);
CREATE INDEX statement_source_id ON statement (source_id);

CREATE TABLE data_version (
    id integer PRIMARY KEY CHECK (id = 1),
    seeds_hash text NOT NULL,
    geography_hash text NOT NULL,
    loaded_at timestamptz NOT NULL
);
