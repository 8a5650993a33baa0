import type { CoverageChoicesData } from '../../queries/operations.js';
import { coverageMistakes } from '../../texts/coverageMistakes.js';
import { levelSlugs } from './coverageSlugs.js';
import type { CoverageViewState } from './CoverageViewState.js';
import { defaultCoverageView } from './defaultCoverageView.js';
import type { CoverageMistake } from './parseCoverageView.js';

/** Finds what an address names and nothing has: an area, a weight. It is replaced by the default, and said. */
export function checkCoverageView(view: CoverageViewState, { regions, weights }: Pick<CoverageChoicesData, 'regions' | 'weights'>): { view: CoverageViewState; mistakes: CoverageMistake[] } {
    const checked = { ...view };
    const mistakes: CoverageMistake[] = [];
    const { within, weight } = view;
    const isArea = within === null || within.level === 'EPCI' // the API knows those
        || regions.some(({ code, departements }) => (within.level === 'REGION' ? code === within.code : departements.some(departement => departement.code === within.code)));
    if (!isArea) {
        mistakes.push({ field: 'dans', value: `${levelSlugs[within.level]}-${within.code}`, message: coverageMistakes.dans });
        checked.within = defaultCoverageView.within;
    }
    if (!weights.some(({ id }) => id === weight)) {
        mistakes.push({ field: 'poids', value: weight, message: coverageMistakes.poids });
        checked.weight = defaultCoverageView.weight;
    }
    return { view: checked, mistakes };
}
