import type { DataSource } from 'typeorm';
import type { ConventionFilter } from './ConventionFilter.js';
import { createConventionQuery } from './createConventionQuery.js';

/** How many agreements pass the filter. */
export function findConventionCount(db: DataSource, filter: ConventionFilter, today: string): Promise<number> {
    return createConventionQuery(db, filter, today).getCount();
}
