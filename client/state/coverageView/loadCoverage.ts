import type { Execute } from '../../queries/Execute.js';
import { coverageChoices, coverageCommune, coverageList } from '../../queries/operations.js';
import type { CoverageChoicesData, CoverageListData } from '../../queries/operations.js';
import { RefusedRequest } from '../../queries/RefusedRequest.js';
import { runOperation } from '../../queries/runOperation.js';
import { coverageMistakes } from '../../texts/coverageMistakes.js';
import { checkCoverageView } from './checkCoverageView.js';
import type { CoverageViewState } from './CoverageViewState.js';
import { defaultCoverageView } from './defaultCoverageView.js';
import { findRow } from './findRow.js';
import { loadTerritory } from './loadTerritory.js';
import type { TerritoryDetail } from './loadTerritory.js';
import { parseCoverageView } from './parseCoverageView.js';
import type { CoverageMistake } from './parseCoverageView.js';
import { printCoverageRequest } from './printCoverageRequest.js';

export interface LoadedCoverage {
    view: CoverageViewState;
    mistakes: CoverageMistake[];
    coverage: CoverageListData['coverage'];
    choices: CoverageChoicesData;
    detail: TerritoryDetail | null;
    /** The EPCI that the view stays within: the choices hold no name of it. */
    epci: { code: string; nom: string } | null;
}

/** Everything that the page shows for an address; what of it names nothing is said in `mistakes`. */
export async function loadCoverage(execute: Execute, search: URLSearchParams): Promise<LoadedCoverage> {
    const parsed = parseCoverageView(search);
    const choices = await runOperation(execute, coverageChoices, {});
    const checked = checkCoverageView(parsed.view, choices);
    const mistakes = [...parsed.mistakes, ...checked.mistakes];
    let { view } = checked;
    const coverage = await runOperation(execute, coverageList, printCoverageRequest(view)).catch((error: unknown) => {
        if (!(error instanceof RefusedRequest) || view.within?.level !== 'EPCI') throw error;
        mistakes.push({ field: 'dans', value: `epci-${view.within.code}`, message: coverageMistakes.dans });
        view = { ...view, within: defaultCoverageView.within };
        return runOperation(execute, coverageList, printCoverageRequest(view));
    }).then(data => data.coverage);
    const row = findRow(coverage.territories, view.territory);
    if (row) view = { ...view, territory: row.id };
    if (view.territory && !row) {
        mistakes.push({ field: 'territoire', value: view.territory, message: coverageMistakes.territoire });
        view = { ...view, territory: null };
    }
    const inside = view.within?.level === 'EPCI' && view.level === 'COMMUNE' ? coverage.territories[0] : undefined;
    const epci = inside ? ((await runOperation(execute, coverageCommune, { codeInsee: inside.code, kinds: view.kinds })).commune?.epci ?? null) : null;
    return { view, mistakes, coverage, choices, epci, detail: row ? await loadTerritory(execute, view, row) : null };
}
