import type { DataSource } from 'typeorm';
import { createStructureQuery, type ReadStructureFilter } from './createStructureQuery.js';

/** How many structures pass the filter. */
export function findStructureCount(db: DataSource, filter: ReadStructureFilter, today: string): Promise<number> {
    return createStructureQuery(db, filter, today).getCount();
}
