import type { DataSource } from 'typeorm';
import type { KnownMissionLocale } from './matchMissionsLocales.js';

const KNOWN = `
    WITH site AS (
        SELECT structure.id, structure.nom, structure.kind, structure.code_insee, coalesce(parent_id, structure.id) AS own
        FROM structure
        WHERE kind IN ('MISSION_LOCALE', 'ANTENNE') AND (kind = 'MISSION_LOCALE' OR parent_id IS NOT NULL) AND NOT EXISTS (
            SELECT FROM statement
            WHERE subject_kind = 'STRUCTURE' AND subject_id = structure.id AND confidence = 'LOW' AND 'parent' = any(about)
        )
    ), place AS (
        SELECT min(own) AS own, commune.nom FROM site JOIN commune USING (code_insee)
        GROUP BY commune.code_insee, commune.nom HAVING count(DISTINCT own) = 1
    )
    SELECT id, nom, departement_code AS "departementCode",
        ARRAY(SELECT nom FROM site WHERE own = structure.id AND kind = 'ANTENNE' UNION SELECT nom FROM place WHERE own = structure.id) AS "siteNoms"
    FROM structure WHERE kind = 'MISSION_LOCALE' ORDER BY id`;

/** The Missions Locales of the directory, with the names of their sites and of the communes where they alone have one. */
export function findKnownMissionsLocales(dataSource: DataSource): Promise<KnownMissionLocale[]> {
    return dataSource.query(KNOWN);
}
