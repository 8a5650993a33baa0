-- Contacts that name a person: personal data, kept apart. No entity of TypeORM knows this table, so no query of the site or
-- the API can load it; only the commands of server/import/contacts read and write it.
CREATE TABLE named_contact (
    id text PRIMARY KEY,
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    nom text NOT NULL,
    role text,
    email text,
    phone text,
    source text NOT NULL,
    added_on date NOT NULL,
    CONSTRAINT named_contact_can_be_reached CHECK (email IS NOT NULL OR phone IS NOT NULL)
);

-- Ids of contacts erased on request, as SHA-256: enough to refuse the same record from an old copy of the file, nothing of the person.
CREATE TABLE erased_contact (
    id_hash text PRIMARY KEY,
    erased_on date NOT NULL
);
