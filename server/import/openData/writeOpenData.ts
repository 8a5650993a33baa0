import type { DataSource, EntityManager } from 'typeorm';
import { StartError } from '../../StartError.js';
import type { OpenDataSource } from './OpenDataSource.js';

export interface CompetenceRow {
    codeInsee: string;
    missionLocaleKey: string;
    missionLocaleNom: string | null;
    structureId: string | null;
    shared: boolean;
}
interface WeightRow {
    codeInsee: string;
    value: number | null;
}
export type OpenDataRows = { kind: 'competence'; rows: readonly CompetenceRow[] } | { kind: 'weights'; rows: readonly WeightRow[] };

export interface OpenDataChange {
    inserted: number;
    updated: number;
    removed: number;
    /** The same file with the same facts was already there, and so were its rows. */
    unchanged: boolean;
}

interface TableShape {
    name: string;
    /** Columns with their type, the key first, as `jsonb_to_recordset` wants them. */
    key: Record<string, string>;
    values: Record<string, string>;
}
const TABLES: Record<OpenDataRows['kind'], TableShape> = {
    competence: {
        name: 'official_competence',
        key: { code_insee: 'text', mission_locale_key: 'text' },
        values: { mission_locale_nom: 'text', structure_id: 'text', shared: 'boolean' },
    },
    weights: { name: 'commune_weight', key: { code_insee: 'text' }, values: { value: 'double precision' } },
};

/** Any number: the same in every process, so that two of them never import open data at once. */
const OPEN_DATA_LOCK = 7_263_543;
const BATCH = 5_000;
/** Thrown to undo a dry run; never leaves this file. */
class DryRun extends Error {}

/**
 * Makes the database hold exactly this file under its id, in one transaction: what an older file said is replaced, what is the same is not written.
 *
 * @param today ISO date
 * @param write false undoes everything at the end, having counted it
 * @throws StartError when a newer file is there, or the id belongs to a file of another format
 */
export async function writeOpenData(dataSource: DataSource, source: OpenDataSource, rows: OpenDataRows, today: string, write: boolean): Promise<OpenDataChange> {
    let change: OpenDataChange | undefined;
    try {
        await dataSource.transaction(async manager => {
            await manager.query('SELECT pg_advisory_xact_lock($1)', [OPEN_DATA_LOCK]);
            await checkReplaced(manager, source);
            const isNew = await writeSource(manager, source, today);
            const written = await writeRows(manager, source.id, TABLES[rows.kind], rows.rows);
            change = { ...written, unchanged: !isNew && written.inserted + written.updated + written.removed === 0 };
            if (!write) throw new DryRun();
        });
    } catch (error) {
        if (!(error instanceof DryRun)) throw error;
    }
    return change!;
}

async function checkReplaced(manager: EntityManager, { id, format, date, file }: OpenDataSource): Promise<void> {
    const [old] = await manager.query<{ format: string; date: string | null; file: string }[]>('SELECT format, date::text, file FROM open_data_source WHERE id = $1', [id]);
    if (!old) return;
    if (old.format !== format) throw new StartError(`Expected an id that no file of another format has, got "${id}", which is a file of ${old.format} (${old.file}).`);
    if (old.date !== null && date !== null && date < old.date) {
        throw new StartError(`Expected a file of ${old.date} or later, got ${file} of ${date}: ${old.file} is there. Remove it first to go back: npm run open-data -- remove ${id} --write.`);
    }
}

/** @returns whether anything of the source was written */
async function writeSource(manager: EntityManager, source: OpenDataSource, today: string): Promise<boolean> {
    const { id, format, title, publisher, licence, date, file, hash, columnName } = source;
    const written = await manager.query<unknown[]>(
        `INSERT INTO open_data_source AS old (id, format, title, publisher, licence, date, file, hash, imported_on, column_name)
         VALUES ($1, $2, $3, $4, $5, $6::date, $7, $8, $9::date, $10)
         ON CONFLICT (id) DO UPDATE SET title = excluded.title, publisher = excluded.publisher, licence = excluded.licence, date = excluded.date,
             file = excluded.file, hash = excluded.hash, imported_on = excluded.imported_on, column_name = excluded.column_name
         WHERE (old.title, old.publisher, old.licence, old.date, old.file, old.hash, old.column_name)
             IS DISTINCT FROM (excluded.title, excluded.publisher, excluded.licence, excluded.date, excluded.file, excluded.hash, excluded.column_name)
         RETURNING id`,
        [id, format, title, publisher, licence, date, file, hash, today, columnName],
    );
    return written.length > 0;
}

async function writeRows(manager: EntityManager, sourceId: string, { name, key, values }: TableShape, rows: readonly object[]): Promise<Omit<OpenDataChange, 'unchanged'>> {
    const [keys, others] = [Object.keys(key), Object.keys(values)];
    const columns = [...keys, ...others];
    const record = Object.entries({ ...key, ...values }).map(([column, type]) => `${column} ${type}`).join(', ');
    const list = (names: string[], table: string) => names.map(column => `${table}.${column}`).join(', ');
    const change = { inserted: 0, updated: 0, removed: 0 };
    const [removed] = await manager.query<[{ count: number }]>(
        `WITH removed AS (
            DELETE FROM ${name} old WHERE source_id = $1 AND (${list(keys, 'old')}) NOT IN (SELECT ${list(keys, 'new')} FROM jsonb_to_recordset($2::jsonb) AS new (${Object.entries(key).map(([column, type]) => `${column} ${type}`).join(', ')}))
            RETURNING 1
        ) SELECT count(*)::int AS count FROM removed`,
        [sourceId, JSON.stringify(rows.map(row => toColumns(row, keys)))],
    );
    change.removed = removed.count;
    for (let start = 0; start < rows.length; start += BATCH) {
        const [written] = await manager.query<[{ inserted: number; updated: number }]>(
            `WITH written AS (
                INSERT INTO ${name} AS old (source_id, ${columns.join(', ')})
                SELECT $1, ${list(columns, 'new')} FROM jsonb_to_recordset($2::jsonb) AS new (${record})
                ON CONFLICT (source_id, ${keys.join(', ')}) DO UPDATE SET ${others.map(column => `${column} = excluded.${column}`).join(', ')}
                WHERE ROW(${list(others, 'old')}) IS DISTINCT FROM ROW(${list(others, 'excluded')})
                RETURNING xmax = 0 AS inserted
            ) SELECT count(*) FILTER (WHERE inserted)::int AS inserted, count(*) FILTER (WHERE NOT inserted)::int AS updated FROM written`,
            [sourceId, JSON.stringify(rows.slice(start, start + BATCH).map(row => toColumns(row, columns)))],
        );
        change.inserted += written.inserted;
        change.updated += written.updated;
    }
    return change;
}

/** `codeInsee` → `code_insee`, and nothing but these columns. */
function toColumns(row: object, columns: readonly string[]): object {
    return Object.fromEntries(columns.map(column => [column, (row as Record<string, unknown>)[column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())] ?? null]));
}
