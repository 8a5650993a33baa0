import type { DataSource, EntityManager } from 'typeorm';
import type { Change } from '../database/entities/Change.js';
import type { SubjectKind } from '../database/entities/StatementRecord.js';
import { shortenSentence } from './shortenSentence.js';

interface Row {
    id: string;
    at: Date;
    subjectKind: SubjectKind;
    subjectId: string;
    departementCodes: string[];
    title: string;
    sourceIds: string[];
}

/**
 * Agreements that ended by their own date since it was known, and of which the history does not tell it yet: no load is needed for
 * an end to come. What had already ended when it was loaded is not told as an event.
 *
 * @param today ISO date in France: on its last day an agreement still runs
 */
export async function findUnwrittenEnds(db: DataSource | EntityManager, today: string): Promise<Change[]> {
    const rows = await db.query<Row[]>(
        `WITH ending AS (
            SELECT 'CONVENTION_PLACES' AS kind, id, titre AS title, ARRAY[departement_code] AS departements, end_date FROM convention_places
            UNION ALL SELECT 'PARTNERSHIP', id, description, ARRAY[departement_code], end_date FROM partnership
            UNION ALL SELECT 'ACCORD', id, titre, '{}', end_date FROM accord
        ), dated AS (
            SELECT ending.*, (end_date + 1)::timestamp AT TIME ZONE 'Europe/Paris' AS at,
                md5((SELECT id::text FROM change WHERE nature = 'LOADED' LIMIT 1) || ' ' || kind || ' ' || id || ' ' || end_date)::uuid AS event
            FROM ending WHERE end_date < $1::date
        )
        SELECT event AS id, at, kind AS "subjectKind", id AS "subjectId", departements AS "departementCodes", title,
            ARRAY(SELECT DISTINCT source_id FROM statement WHERE subject_kind = kind AND subject_id = dated.id ORDER BY 1) AS "sourceIds"
        FROM dated
        WHERE at > (
            SELECT max(known.at) FROM change known
            WHERE nature = 'LOADED' OR (subject_kind = kind AND subject_id = dated.id AND (nature = 'NEW' OR fields @> '[{"name": "end"}]'))
        ) AND NOT EXISTS (SELECT FROM change written WHERE written.id = event)
        ORDER BY at, kind, dated.id`,
        [today],
    );
    return rows.map((row): Change => ({ ...row, title: shortenSentence(row.title), rank: 0, nature: 'ENDED', fields: [], counts: null }));
}
