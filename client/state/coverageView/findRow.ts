import type { CoverageRow } from '../../queries/operations.js';

/** The row that an address names, by its id or its official code, in any case; undefined without one. */
export function findRow(rows: readonly CoverageRow[], territory: string | null): CoverageRow | undefined {
    if (territory === null) return undefined;
    const wanted = territory.toLowerCase();
    return rows.find(({ id }) => id === territory) ?? rows.find(({ id, code }) => id.toLowerCase() === wanted || code.toLowerCase() === wanted);
}
