import type { Execute } from '../queries/Execute.js';
import { habitatJeunesCoverage } from '../queries/operations.js';
import type { HabitatJeunesCoverageData } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { loadResults } from '../state/loadResults.js';
import type { Results } from '../state/loadResults.js';
import { parseViewState } from '../state/parseViewState.js';
import type { SiteVersions } from '../state/SiteVersions.js';
import type { ViewState } from '../state/ViewState.js';

export interface HomeProps {
    view: ViewState;
    results: Results;
    coverage: HabitatJeunesCoverageData;
    versions: SiteVersions;
}

/** Everything that the first page shows for this address. */
export async function loadHome(execute: Execute, url: URL, versions: SiteVersions): Promise<HomeProps> {
    const view = parseViewState(url.searchParams);
    const [results, coverage] = await Promise.all([loadResults(execute, view), runOperation(execute, habitatJeunesCoverage, {})]);
    return { view, results, coverage, versions };
}
