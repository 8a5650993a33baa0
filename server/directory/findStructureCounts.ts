import type { DataSource } from 'typeorm';
import type { StructureKind } from '../domain/vocabulary.js';
import { createStructureQuery, type ReadStructureFilter } from './createStructureQuery.js';

/** How many structures pass the filter. */
export function findStructureCount(db: DataSource, filter: ReadStructureFilter, today: string): Promise<number> {
    return createStructureQuery(db, filter, today).getCount();
}

/** Counts per kind with the other filters on and that of kinds off: what the list would give with each kind alone. */
export function findKindCounts(db: DataSource, filter: ReadStructureFilter, today: string): Promise<{ kind: StructureKind; count: number }[]> {
    return createStructureQuery(db, { ...filter, kinds: null }, today)
        .select('structure.kind', 'kind')
        .addSelect('count(*)::integer', 'count')
        .groupBy('structure.kind')
        .orderBy('structure.kind COLLATE "C"')
        .getRawMany();
}

/** Counts per département with the other filters on and that of départements off. */
export function findDepartementCounts(db: DataSource, filter: ReadStructureFilter, today: string): Promise<{ departementCode: string; count: number }[]> {
    return createStructureQuery(db, { ...filter, departements: null }, today)
        .select('structure.departement_code', 'departementCode')
        .addSelect('count(*)::integer', 'count')
        .groupBy('structure.departement_code')
        .orderBy('structure.departement_code COLLATE "C"')
        .getRawMany();
}
