import type { EntityManager } from 'typeorm';
import type { Change } from '../../database/entities/Change.js';

/** Changes sent in one statement. */
const BATCH = 2_000;

/** Adds to the history; nothing of it is ever changed. */
export async function insertChanges(manager: EntityManager, changes: readonly Change[]): Promise<void> {
    for (let start = 0; start < changes.length; start += BATCH) {
        await manager.query(
            `INSERT INTO change (id, at, rank, nature, subject_kind, subject_id, departement_codes, title, fields, source_ids, counts)
             SELECT id, at, rank, nature, "subjectKind", "subjectId", "departementCodes", title, fields, "sourceIds", counts
             FROM jsonb_to_recordset($1::jsonb) AS new (id uuid, at timestamptz, rank integer, nature text, "subjectKind" text, "subjectId" text,
                 "departementCodes" text[], title text, fields jsonb, "sourceIds" text[], counts jsonb)`,
            [JSON.stringify(changes.slice(start, start + BATCH))],
        );
    }
}
