import type { DataSource } from 'typeorm';
import { createStructureQuery, type ReadStructureFilter } from './createStructureQuery.js';

/** Counts per département with the other filters on and that of départements off. */
export function findDepartementCounts(db: DataSource, filter: ReadStructureFilter, today: string): Promise<{ departementCode: string; count: number }[]> {
    return createStructureQuery(db, { ...filter, departements: null }, today)
        .select('structure.departement_code', 'departementCode')
        .addSelect('count(*)::integer', 'count')
        .groupBy('structure.departement_code')
        .orderBy('structure.departement_code COLLATE "C"')
        .getRawMany();
}
