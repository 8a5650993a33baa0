CREATE TABLE partnership (
    id text PRIMARY KEY,
    departement_code text NOT NULL REFERENCES departement DEFERRABLE,
    relation text NOT NULL,
    status text NOT NULL,
    description text NOT NULL,
    structure_ids text[] NOT NULL,
    organisation_ids text[] NOT NULL,
    start_date date,
    end_date date,
    to_confirm boolean NOT NULL
);
CREATE INDEX partnership_departement_code ON partnership (departement_code);

CREATE TABLE respondents (
    id text PRIMARY KEY,
    departement_code text NOT NULL REFERENCES departement DEFERRABLE,
    structure_ids text[] NOT NULL
);
CREATE INDEX respondents_departement_code ON respondents (departement_code);

CREATE TABLE perspective (
    id text PRIMARY KEY,
    departement_code text NOT NULL REFERENCES departement DEFERRABLE,
    description text NOT NULL,
    to_confirm boolean NOT NULL
);
CREATE INDEX perspective_departement_code ON perspective (departement_code);

CREATE TABLE initiative (
    id text PRIMARY KEY,
    titre text NOT NULL,
    resume text NOT NULL,
    description text NOT NULL,
    departement_codes text[] NOT NULL,
    themes text[] NOT NULL,
    actors jsonb NOT NULL,
    public_text text,
    age_min integer,
    age_max integer,
    calendrier text,
    status text NOT NULL,
    financement text,
    steps jsonb NOT NULL,
    plus_value text,
    contacts jsonb NOT NULL,
    to_confirm boolean NOT NULL
);

CREATE TABLE dispositif (
    id text PRIMARY KEY,
    sigle text,
    nom text NOT NULL,
    description text NOT NULL,
    gives text[] NOT NULL,
    needs text[] NOT NULL,
    conditions jsonb NOT NULL,
    ask_kinds text[] NOT NULL,
    law text[] NOT NULL,
    duration text,
    max_amount_per_month integer,
    cumulable_with text[] NOT NULL,
    cumul_text text,
    status text NOT NULL,
    first_step text,
    to_confirm boolean NOT NULL
);

CREATE TABLE accord (
    id text PRIMARY KEY,
    titre text NOT NULL,
    level text NOT NULL,
    parent_id text REFERENCES accord DEFERRABLE,
    signed_on date NOT NULL,
    end_date date,
    duration text,
    signatory_ids text[] NOT NULL,
    commitments jsonb NOT NULL
);

CREATE TABLE glossary_term (
    id text PRIMARY KEY,
    sigle text NOT NULL,
    nom text NOT NULL,
    definition text NOT NULL,
    variants text[] NOT NULL,
    to_confirm boolean NOT NULL
);

CREATE TABLE besoin (
    id text PRIMARY KEY,
    kind text NOT NULL,
    theme text NOT NULL,
    description text NOT NULL
);

CREATE TABLE stated_synthesis (
    id text PRIMARY KEY,
    claim text NOT NULL,
    departement_codes text[] NOT NULL
);

CREATE TABLE indicator (
    id text PRIMARY KEY,
    series text NOT NULL,
    nom text NOT NULL,
    value double precision NOT NULL,
    unit text NOT NULL,
    precision text NOT NULL,
    territory_level text NOT NULL,
    territory_code text NOT NULL,
    initiative_id text REFERENCES initiative DEFERRABLE,
    to_confirm boolean NOT NULL
);

-- Beds or dwellings of a residence, when a source gives them: the 15 % rule of places by agreement needs it.
ALTER TABLE structure ADD COLUMN capacity integer CHECK (capacity > 0);
