import type { CoverageViewState } from './CoverageViewState.js';
import { listCoverageParameters } from './listCoverageParameters.js';

/** The address of a view: what differs from the default, always in the same order. The exports have the same parameters at another path. */
export function printCoverageView(view: CoverageViewState, path = '/couverture'): string {
    const parts = listCoverageParameters(view).map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3B', ';')}`);
    return parts.length ? `${path}?${parts.join('&')}` : path;
}
