import type { DataSource } from 'typeorm';
import { checkAge } from './checkAge.js';
import { checkDepartements } from './checkDepartements.js';
import type { ConventionFilter } from './ConventionFilter.js';

/** @throws InvalidRequest saying what was expected, what came and where */
export async function checkConventionFilter(db: DataSource, filter: ConventionFilter): Promise<void> {
    checkAge(filter.age);
    if (filter.departements?.length) await checkDepartements(db, filter.departements);
}
