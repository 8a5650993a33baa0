import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/** All the rows that one table should hold. */
export interface TableRows {
    entity: EntityTarget<ObjectLiteral>;
    rows: readonly object[];
}

/** What was written to one table. */
export interface TableReport {
    table: string;
    inserted: number;
    updated: number;
    removed: number;
}

/** Which rows were written, the old ones with the properties of the entity. Geometry is left out: it is derived. */
export interface RowChanges {
    insertedKeys: string[];
    updated: Record<string, unknown>[];
    removed: Record<string, unknown>[];
}

interface Written {
    inserted: number;
    updated: number;
    /** These two only when changes are kept. */
    insertedKeys: string[];
    updatedRows: Record<string, unknown>[];
}

interface Removed {
    count: number;
    /** Only when changes are kept. */
    removedRows: Record<string, unknown>[];
}

/** Rows sent in one statement: some 1 MB of JSON. */
const BATCH = 5_000;

/**
 * Makes a table hold exactly these rows: inserts, updates those that differ, removes the others. A row that is the same
 * is not written.
 *
 * @param rows objects with the properties of the entity; others are ignored
 * @param changes is given the rows that were written, when it is not null
 */
export async function replaceRows(manager: EntityManager, { entity, rows }: TableRows, changes: RowChanges | null = null): Promise<TableReport> {
    const { tableName, columns, primaryColumns } = manager.connection.getMetadata(entity);
    const quote = (column: ColumnMetadata) => `"${column.databaseName}"`;
    const [key] = primaryColumns;
    if (!key || primaryColumns.length > 1) throw new Error(`Expected one primary column in ${tableName}, got ${primaryColumns.length}.`);
    const others = columns.filter(column => column !== key);
    const list = (of: readonly ColumnMetadata[], write: (column: ColumnMetadata) => string) => of.map(write).join(', ');
    const kept = columns.filter(({ type }) => type !== 'geometry');
    const toJson = (row: string) => `jsonb_build_object(${list(kept, column => `'${column.propertyName}', ${row}.${quote(column)}`)})`;
    // The table is read as it was before the statement that writes it.
    const written = `coalesce(jsonb_agg(key) FILTER (WHERE inserted), '[]') AS "insertedKeys",
        coalesce((SELECT jsonb_agg(${toJson('old')}) FROM ${tableName} old WHERE ${quote(key)} IN (SELECT key FROM written WHERE NOT inserted)), '[]') AS "updatedRows"`;
    const upsert = `
        WITH written AS (
            INSERT INTO ${tableName} AS old (${list(columns, quote)})
            SELECT ${list(columns, readColumn)}
            FROM jsonb_to_recordset($1::jsonb) AS new (${list(columns, column => `${quote(column)} ${jsonType(column)}`)})
            ON CONFLICT (${quote(key)}) DO UPDATE SET ${list(others, column => `${quote(column)} = excluded.${quote(column)}`)}
            WHERE (${list(others, column => `old.${quote(column)}`)}) IS DISTINCT FROM (${list(others, column => `excluded.${quote(column)}`)})
            RETURNING ${quote(key)} AS key, xmax = 0 AS inserted
        )
        SELECT count(*) FILTER (WHERE inserted)::int AS inserted, count(*) FILTER (WHERE NOT inserted)::int AS updated ${changes ? `, ${written}` : ''} FROM written`;
    const report: TableReport = { table: tableName, inserted: 0, updated: 0, removed: 0 };
    for (let start = 0; start < rows.length; start += BATCH) {
        const batch = rows.slice(start, start + BATCH).map(row => toJsonRow(columns, row));
        const [{ inserted, updated, insertedKeys, updatedRows }] = await manager.query<[Written]>(upsert, [JSON.stringify(batch)]);
        report.inserted += inserted;
        report.updated += updated;
        changes?.insertedKeys.push(...insertedKeys);
        changes?.updated.push(...updatedRows);
    }
    const [{ count, removedRows }] = await manager.query<[Removed]>(
        `WITH removed AS (
            DELETE FROM ${tableName} old WHERE ${quote(key)} NOT IN (SELECT jsonb_array_elements_text($1::jsonb)) RETURNING ${changes ? toJson('old') : 'NULL::jsonb'} AS row
        ) SELECT count(*)::int AS count ${changes ? `, coalesce(jsonb_agg(row), '[]') AS "removedRows"` : ''} FROM removed`,
        [JSON.stringify(rows.map(row => (row as Record<string, unknown>)[key.propertyName]))],
    );
    report.removed = count;
    changes?.removed.push(...removedRows);
    return report;

    function readColumn(column: ColumnMetadata): string {
        return column.type === 'geometry' ? `ST_SetSRID(ST_GeomFromGeoJSON(${quote(column)}::text), ${column.srid})` : quote(column);
    }
}

function jsonType(column: ColumnMetadata): string {
    return column.type === 'geometry' ? 'jsonb' : `${String(column.type)}${column.isArray ? '[]' : ''}`;
}

function toJsonRow(columns: readonly ColumnMetadata[], row: object): object {
    return Object.fromEntries(
        columns.map(({ databaseName, propertyName, transformer }) => {
            const value: unknown = (row as Record<string, unknown>)[propertyName];
            if (value === undefined) throw new Error(`Expected ${propertyName} in ${JSON.stringify(row).slice(0, 80)}, got nothing.`);
            return [databaseName, transformer && !Array.isArray(transformer) ? transformer.to(value) : value];
        }),
    );
}
