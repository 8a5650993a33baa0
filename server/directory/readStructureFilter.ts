import type { DataSource } from 'typeorm';
import { checkStructureFilter } from './checkStructureFilter.js';
import type { ReadStructureFilter } from './createStructureQuery.js';
import { findStructureIdsByText } from './findStructureIdsByText.js';
import type { StructureFilter } from './StructureFilter.js';

/**
 * Checks a filter and reads its text, once for a list and its facets.
 *
 * @throws InvalidRequest saying what was expected, what came and where
 */
export async function readStructureFilter(db: DataSource, filter: StructureFilter | null): Promise<ReadStructureFilter> {
    await checkStructureFilter(db, filter ?? {});
    return { ...filter, ids: filter?.text == null ? null : await findStructureIdsByText(db, filter.text) };
}
