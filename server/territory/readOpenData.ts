import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Snapshot, SnapshotCompetence } from './Snapshot.js';

interface SourceRow {
    id: string;
    format: 'UNML' | 'DILA' | 'INSEE';
    title: string;
    publisher: string | null;
    date: string | null;
    file: string;
    hash: string;
    importedOn: string;
    columnName: string | null;
}

/** The network itself knows its territories best: the UNML before the DILA. */
const SOURCES = `
    SELECT id, format, title, publisher, date::text, file, hash, imported_on::text AS "importedOn", column_name AS "columnName"
    FROM open_data_source ORDER BY (format = 'UNML') DESC, id COLLATE "C"`;
/** One row for each Mission Locale: 35,000 rows of one commune would take ten times as long to come. */
const COMPETENCES = `
    SELECT source_id AS "sourceId", mission_locale_key AS key, mission_locale_nom AS nom, structure_id AS "structureId",
        string_agg(code_insee, ',' ORDER BY code_insee) AS codes, string_agg(code_insee, ',' ORDER BY code_insee) FILTER (WHERE shared) AS "sharedCodes"
    FROM official_competence GROUP BY 1, 2, 3, 4 ORDER BY 1, 2`;
const WEIGHTS = `SELECT source_id AS "sourceId", string_agg(code_insee || '=' || coalesce(value::text, ''), ',' ORDER BY code_insee) AS values FROM commune_weight GROUP BY 1`;

export interface OpenData extends Pick<Snapshot, 'competences' | 'weights'> {
    /** Changes with every file that is imported or removed; null without any. */
    openDataVersion: string | null;
}

/** Reads the imported files; without any, one query finds that out. */
export async function readOpenData(dataSource: DataSource): Promise<OpenData> {
    const sources = await dataSource.query<SourceRow[]>(SOURCES);
    if (sources.length === 0) return { openDataVersion: null, competences: [], weights: [] };
    const missionsLocales = await dataSource.query<{ sourceId: string; key: string; nom: string | null; structureId: string | null; codes: string; sharedCodes: string | null }[]>(COMPETENCES);
    const values = new Map((await dataSource.query<{ sourceId: string; values: string }[]>(WEIGHTS)).map(row => [row.sourceId, row.values]));
    const facts = JSON.stringify([sources, missionsLocales.map(({ key, structureId }) => [key, structureId])]);
    return {
        openDataVersion: createHash('sha256').update(facts).digest('hex').slice(0, 8),
        competences: sources.flatMap(({ id, format, title, publisher, file, date, importedOn }): SnapshotCompetence[] =>
            format === 'INSEE'
                ? []
                : [{
                      id, publisher: publisher ?? title, file, date, importedOn,
                      missionsLocales: missionsLocales
                          .filter(({ sourceId }) => sourceId === id)
                          .map(({ key, nom, structureId, codes, sharedCodes }) => ({ key, nom, structureId, codesInsee: codes.split(','), sharedCodesInsee: sharedCodes?.split(',') ?? [] })),
                  }],
        ),
        weights: sources.flatMap(({ id, format, title, publisher, file, date, columnName }) =>
            format === 'INSEE' ? [{ id, label: title, source: `${publisher === null ? '' : `${publisher}, `}${file} (${columnName})`, date, values: readValues(values.get(id) ?? '') }] : [],
        ),
    };
}

function readValues(text: string): Map<string, number | null> {
    return new Map(
        text.split(',').flatMap(pair => {
            const [code, value] = pair.split('=');
            return code ? [[code, value ? Number(value) : null] as const] : [];
        }),
    );
}
