import { checkAge } from './checkAge.js';
import { checkDepartements } from './checkDepartements.js';
import type { ConventionFilter } from './ConventionFilter.js';
import type { DirectoryIndex } from './memory/DirectoryIndex.js';

/** @throws InvalidRequest saying what was expected, what came and where */
export function checkConventionFilter(directory: DirectoryIndex, filter: ConventionFilter): void {
    checkAge(filter.age);
    if (filter.departements?.length) checkDepartements(directory, filter.departements);
}
