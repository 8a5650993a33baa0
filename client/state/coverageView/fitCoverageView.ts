import { countsPlaces } from './countsPlaces.js';
import type { CoverageViewState } from './CoverageViewState.js';
import { defaultCoverageView } from './defaultCoverageView.js';

/** A view whose map and order are about places, of kinds that have none, goes back to the usual ones. */
export function fitCoverageView(view: CoverageViewState): CoverageViewState {
    if (countsPlaces(view.kinds)) return view;
    const { indicator, sort } = view;
    return { ...view, indicator: indicator === 'PER_1000' ? defaultCoverageView.indicator : indicator, sort: sort.column === 'PLACES' || sort.column === 'PER_1000' ? defaultCoverageView.sort : sort };
}
