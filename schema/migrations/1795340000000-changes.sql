-- What the data said newly, otherwise or no more, load after load. Written by the import in its own transaction, never changed
-- afterwards. Values are kept of a closed list of fields only (server/import/changes/compareRecords.ts): never a contact, never a text.
CREATE TABLE change (
    id uuid PRIMARY KEY,
    -- When it was loaded; for an agreement that ends by its own date, midnight in France after that date.
    at timestamptz NOT NULL,
    -- Place among the changes of one moment.
    rank integer NOT NULL,
    nature text NOT NULL CHECK (nature IN ('LOADED', 'NEW', 'CHANGED', 'REMOVED', 'ENDED')),
    -- Null for LOADED, which is about the whole directory.
    subject_kind text,
    subject_id text,
    -- Those whose sheet shows the record; empty for what is about no département in particular.
    departement_codes text[] NOT NULL,
    title text NOT NULL,
    fields jsonb NOT NULL,
    source_ids text[] NOT NULL,
    -- With LOADED only: records in all, and by département.
    counts jsonb,
    CONSTRAINT change_is_about_a_record_or_the_whole CHECK ((nature = 'LOADED') = (subject_kind IS NULL) AND (nature = 'LOADED') = (subject_id IS NULL)),
    CONSTRAINT change_counts_what_was_loaded CHECK ((nature = 'LOADED') = (counts IS NOT NULL))
);
CREATE INDEX change_at ON change (at DESC, rank, id);
CREATE INDEX change_subject ON change (subject_kind, subject_id);
CREATE INDEX change_departement_codes ON change USING gin (departement_codes);
