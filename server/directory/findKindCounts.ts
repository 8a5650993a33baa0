import type { DataSource } from 'typeorm';
import type { StructureKind } from '../domain/vocabulary.js';
import { createStructureQuery, type ReadStructureFilter } from './createStructureQuery.js';

/** Counts per kind with the other filters on and that of kinds off: what the list would give with each kind alone. */
export function findKindCounts(db: DataSource, filter: ReadStructureFilter, today: string): Promise<{ kind: StructureKind; count: number }[]> {
    return createStructureQuery(db, { ...filter, kinds: null }, today)
        .select('structure.kind', 'kind')
        .addSelect('count(*)::integer', 'count')
        .groupBy('structure.kind')
        .orderBy('structure.kind COLLATE "C"')
        .getRawMany();
}
