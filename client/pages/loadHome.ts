import type { Execute } from '../queries/Execute.js';
import { habitatJeunesCoverage } from '../queries/operations.js';
import type { HabitatJeunesCoverageData } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { findCommunes } from '../state/findCommunes.js';
import { findMistakes } from '../state/findMistakes.js';
import { loadResults } from '../state/loadResults.js';
import type { Results } from '../state/loadResults.js';
import type { SiteVersions } from '../state/SiteVersions.js';
import type { ViewState } from '../state/ViewState.js';

export interface HomeProps {
    view: ViewState;
    results: Results;
    coverage: HabitatJeunesCoverageData;
    versions: SiteVersions;
    /** What of the address names nothing, in French. */
    mistakes: string[];
}

/** Everything that the first page shows for this address. */
export async function loadHome(execute: Execute, url: URL, versions: SiteVersions): Promise<HomeProps> {
    const { view, mistakes } = await findMistakes(execute, url.searchParams);
    if (view.text) { // what the form sends without JavaScript
        const { commune } = await findCommunes(execute, view.text);
        if (commune) Object.assign(view, { commune: commune.codeInsee, text: '' });
    }
    const [results, coverage] = await Promise.all([loadResults(execute, view), runOperation(execute, habitatJeunesCoverage, {})]);
    return { view, results, coverage, versions, mistakes };
}
