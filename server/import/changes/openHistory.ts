import { randomUUID } from 'node:crypto';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { Change } from '../../database/entities/Change.js';
import { Commune } from '../../database/entities/Commune.js';
import { StatementRecord } from '../../database/entities/StatementRecord.js';
import { Structure } from '../../database/entities/Structure.js';
import { findUnwrittenEnds } from '../../directory/findUnwrittenEnds.js';
import { computeTodayInFrance } from '../../http/computeTodayInFrance.js';
import type { PreparedImport } from '../importSeeds.js';
import type { RowChanges, TableRows } from '../replaceRows.js';
import { countRecords } from './countRecords.js';
import { describeChanges } from './describeChanges.js';
import type { ChangeNames } from './describeSubject.js';
import { insertChanges } from './insertChanges.js';
import { subjectEntities } from './subjectEntities.js';

/**
 * The history of a database during one import: where `replaceRows` leaves what it wrote, and the writing of it.
 * The first time, the whole directory is one change, LOADED; so it is in a database loaded before there was a history.
 */
export async function openHistory(manager: EntityManager, { geographyRows, seedRows }: Pick<PreparedImport, 'geographyRows' | 'seedRows'>, now: Date) {
    const begun = await manager.existsBy(Change, { nature: 'LOADED' });
    const today = computeTodayInFrance(now);
    /** Written before their records change: an agreement that is prolonged ended all the same. */
    const writeEnds = async () => insertChanges(manager, await findUnwrittenEnds(manager, today));
    const written = new Map<EntityTarget<ObjectLiteral>, RowChanges>();

    return {
        begun,
        writeEnds,
        /** Null for a table that has no history, or when the history begins with this import. */
        changesOf(entity: EntityTarget<ObjectLiteral>): RowChanges | null {
            if (!begun || !(entity === StatementRecord || subjectEntities.has(entity))) return null;
            const changes: RowChanges = { insertedKeys: [], updated: [], removed: [] };
            written.set(entity, changes);
            return changes;
        },
        async write(): Promise<void> {
            const names = collectNames(geographyRows, seedRows, written.get(Structure));
            const tables = seedRows.flatMap(({ entity, rows }) => {
                const kind = subjectEntities.get(entity);
                const changes = written.get(entity) ?? { insertedKeys: [], updated: [], removed: [] };
                return kind ? [{ kind, rows: rows as readonly Record<string, unknown>[], changes }] : [];
            });
            const load = { id: '', at: now, rank: 0, counts: null };
            if (!begun) {
                const counts = countRecords(tables, names);
                return insertChanges(manager, [{ ...load, id: randomUUID(), nature: 'LOADED', subjectKind: null, subjectId: null, departementCodes: [], title: 'Annuaire chargé', fields: [], sourceIds: [], counts }]);
            }
            const statements = { rows: rowsOf<StatementRecord>(seedRows, StatementRecord), changes: written.get(StatementRecord)! };
            const changes = describeChanges(tables, statements, names, today).map((change, rank): Change => ({ ...load, ...change, id: randomUUID(), rank }));
            await insertChanges(manager, changes);
        },
    };
}

function rowsOf<Row>(tables: readonly TableRows[], entity: EntityTarget<ObjectLiteral>): readonly Row[] {
    return (tables.find(table => table.entity === entity)?.rows ?? []) as readonly Row[];
}

/** The new names, and the old ones of what is gone. */
function collectNames(geographyRows: readonly TableRows[], seedRows: readonly TableRows[], structures: RowChanges | undefined): ChangeNames {
    const now = rowsOf<Structure>(seedRows, Structure);
    const gone = (structures?.removed ?? []) as unknown as Structure[];
    return {
        structures: new Map([...gone, ...now].map(structure => [structure.id, structure])),
        communes: new Map(rowsOf<Commune>(geographyRows, Commune).map(commune => [commune.codeInsee, commune])),
    };
}
