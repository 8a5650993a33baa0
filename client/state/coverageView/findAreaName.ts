import type { CoverageChoicesData } from '../../queries/operations.js';
import type { CoverageViewState } from './CoverageViewState.js';

/** The name of the area of a view: `Occitanie`, `Hérault`, `France`; the code where the name is not at hand. */
export function findAreaName(within: CoverageViewState['within'], { regions }: Pick<CoverageChoicesData, 'regions'>, epci: { code: string; nom: string } | null = null): string {
    if (!within) return 'France';
    const { level, code } = within;
    if (level === 'EPCI') return epci?.code === code ? epci.nom : code;
    const found = level === 'REGION' ? regions.find(region => region.code === code) : regions.flatMap(({ departements }) => departements).find(departement => departement.code === code);
    return found?.nom ?? code;
}
