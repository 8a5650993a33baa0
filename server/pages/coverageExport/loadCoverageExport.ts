import type { Execute } from '../../../client/queries/Execute.js';
import { coverageExport, coverageIds } from '../../../client/queries/operations.js';
import type { CoverageExportData } from '../../../client/queries/operations.js';
import { runOperation } from '../../../client/queries/runOperation.js';
import type { CoverageViewState } from '../../../client/state/coverageView/CoverageViewState.js';
import { printCoverageRequest } from '../../../client/state/coverageView/printCoverageRequest.js';

/** Rows asked for at once: thousands of communes in one go would keep every other request waiting for half a second. */
const BATCH = 500;

/** Loads what an export carries; between two batches of rows the server answers others. */
export async function loadCoverageExport(execute: Execute, view: CoverageViewState): Promise<CoverageExportData> {
    const request = printCoverageRequest(view);
    const ids = (await runOperation(execute, coverageIds, request)).coverage.territories.map(({ id }) => id);
    const load = (from: number) => runOperation(execute, coverageExport, { ...request, ids: ids.slice(from, from + BATCH) });
    const first = await load(0);
    const territories = [...first.coverage.territories];
    for (let from = BATCH; from < ids.length; from += BATCH) {
        await new Promise(resolve => setImmediate(resolve));
        territories.push(...(await load(from)).coverage.territories);
    }
    return { ...first, coverage: { ...first.coverage, territories } };
}
