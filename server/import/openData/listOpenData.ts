import type { DataSource } from 'typeorm';
import type { OpenDataSource } from './OpenDataSource.js';

/** The files that were imported, with how many rows each left. */
export function listOpenData(dataSource: DataSource): Promise<(OpenDataSource & { importedOn: string; rows: number })[]> {
    return dataSource.query(
        `SELECT id, format, title, publisher, licence, date::text, file, hash, column_name AS "columnName", imported_on::text AS "importedOn",
             (SELECT count(*)::int FROM official_competence WHERE source_id = id) + (SELECT count(*)::int FROM commune_weight WHERE source_id = id) AS rows
         FROM open_data_source ORDER BY id COLLATE "C"`,
    );
}
