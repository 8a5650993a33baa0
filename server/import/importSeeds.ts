import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { DataVersion } from '../database/entities/DataVersion.js';
import { openHistory } from './changes/openHistory.js';
import { computeGeographyRows } from './computeGeographyRows.js';
import { computeSeedRows } from './computeSeedRows.js';
import type { ReferenceGeography } from './ReferenceGeography.js';
import { replaceRows, type TableReport, type TableRows } from './replaceRows.js';
import type { Seeds } from './Seeds.js';

export interface ImportReport {
    seedsHash: string;
    geographyHash: string;
    /** One per table that was compared; empty when the database already held exactly this. */
    tables: TableReport[];
}

/** Any number: the same in every process, so that two of them never import into one database at once. */
const IMPORT_LOCK = 7_263_542;

/** The rows to hold, with what names them. */
export interface PreparedImport {
    geographyRows: TableRows[];
    seedRows: TableRows[];
    seedsHash: string;
    geographyHash: string;
}

/** What needs no database: the rows and their hashes. @param seeds already checked by `checkSeeds` */
export function prepareImport(seeds: Seeds, geography: ReferenceGeography): PreparedImport {
    const geographyRows = computeGeographyRows(geography);
    const seedRows = computeSeedRows(seeds, geography);
    // Of the rows, not of the files: a change in what is derived is a change too.
    return { geographyRows, seedRows, geographyHash: hash(geographyRows), seedsHash: hash(seedRows) };
}

/** `writeImport` of what `prepareImport` makes. */
export function importSeeds(dataSource: DataSource, seeds: Seeds, geography: ReferenceGeography, now = new Date()): Promise<ImportReport> {
    return writeImport(dataSource, prepareImport(seeds, geography), now);
}

/**
 * Makes the database hold exactly the seeds and the reference geography, and writes what that changed into the history, in one
 * transaction: cut short, it leaves what was there. Writes nothing when their hashes are those of the last import.
 */
export async function writeImport(dataSource: DataSource, prepared: PreparedImport, now = new Date()): Promise<ImportReport> {
    const { geographyRows, seedRows, seedsHash, geographyHash } = prepared;
    return dataSource.transaction(async manager => {
        await manager.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
        const loaded = await manager.findOneBy(DataVersion, { id: 1 });
        const sameGeography = loaded?.geographyHash === geographyHash;
        const same = sameGeography && loaded.seedsHash === seedsHash;
        const history = await openHistory(manager, prepared, now);
        if (same && history.begun) return { seedsHash, geographyHash, tables: [] };
        await manager.query('SET CONSTRAINTS ALL DEFERRED');
        if (history.begun) await history.writeEnds();
        const tables: TableReport[] = [];
        for (const table of same ? [] : [...(sameGeography ? [] : geographyRows), ...seedRows]) {
            tables.push(await replaceRows(manager, table, history.changesOf(table.entity)));
        }
        await history.write();
        if (!same) await manager.save(DataVersion, { id: 1, seedsHash, geographyHash, loadedAt: now });
        return { seedsHash, geographyHash, tables };
    });
}

function hash(tables: readonly TableRows[]): string {
    return createHash('sha256').update(JSON.stringify(tables.map(({ rows }) => rows))).digest('hex');
}
