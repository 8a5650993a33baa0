-- Amendments (avenants) of the agreements with places: what changed since they were signed.
ALTER TABLE convention_places ADD COLUMN amendments jsonb NOT NULL DEFAULT '[]';
