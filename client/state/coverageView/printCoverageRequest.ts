import type { CoverageListVariables } from '../../queries/operations.js';
import type { CoverageViewState } from './CoverageViewState.js';

/** What of a view asks the server for figures; the rest only shows them otherwise. */
export function printCoverageRequest({ kinds, level, within, maxKm, measure, weight }: CoverageViewState): CoverageListVariables {
    return { kinds, level, within, maxKm, measure, weight };
}
