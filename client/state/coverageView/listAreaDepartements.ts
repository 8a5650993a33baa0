import type { CoverageChoicesData, CoverageRow } from '../../queries/operations.js';
import type { CoverageViewState } from './CoverageViewState.js';

/** Codes of the départements that a view looks at; those of its rows when the area is an EPCI. */
export function listAreaDepartements(within: CoverageViewState['within'], { regions }: Pick<CoverageChoicesData, 'regions'>, rows: readonly Pick<CoverageRow, 'departements'>[]): string[] {
    if (!within) return regions.flatMap(({ departements }) => departements.map(({ code }) => code));
    if (within.level === 'DEPARTEMENT') return [within.code];
    if (within.level === 'REGION') return regions.find(({ code }) => code === within.code)?.departements.map(({ code }) => code) ?? [];
    return [...new Set(rows.flatMap(({ departements }) => departements.map(({ code }) => code)))].sort();
}
