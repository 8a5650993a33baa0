import type { DataSource } from 'typeorm';

/**
 * Which sources describe which départements: through any record of the département that they state something about. An
 * organisation alone does not count: a Département may be named only for an agreement elsewhere.
 */
export function findSourceIdsByDepartement(db: DataSource, codes: readonly string[]): Promise<{ departementCode: string; sourceId: string }[]> {
    return db.query(
        `SELECT DISTINCT subject.code AS "departementCode", statement.source_id AS "sourceId"
         FROM statement JOIN (
             SELECT 'STRUCTURE' AS kind, id, departement_code AS code FROM structure
             UNION ALL SELECT 'CONVENTION_PLACES', id, departement_code FROM convention_places
             UNION ALL SELECT 'STATED_ABSENCE', id, departement_code FROM stated_absence
             UNION ALL SELECT 'STATED_GAP', gap.id, ml.departement_code FROM stated_gap gap JOIN structure ml ON ml.id = gap.mission_locale_id
             UNION ALL SELECT 'INVENTORY', id, unnest(departement_codes) FROM inventory
             UNION ALL SELECT 'PARTNERSHIP', id, departement_code FROM partnership
             UNION ALL SELECT 'RESPONDENTS', id, departement_code FROM respondents
             UNION ALL SELECT 'PERSPECTIVE', id, departement_code FROM perspective
             UNION ALL SELECT 'INITIATIVE', id, unnest(departement_codes) FROM initiative
             UNION ALL SELECT 'INDICATOR', id, territory_code FROM indicator WHERE territory_level = 'DEPARTEMENT'
         ) subject ON subject.kind = statement.subject_kind AND subject.id = statement.subject_id
         WHERE subject.code = ANY($1)
         ORDER BY 1, 2`,
        [codes],
    );
}
