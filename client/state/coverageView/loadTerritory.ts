import type { Execute } from '../../queries/Execute.js';
import { coverageCommune, coverageDoors, coverageTerritory } from '../../queries/operations.js';
import type { CoverageCommuneData, CoverageDoorsData, CoverageRow, CoverageTerritoryData } from '../../queries/operations.js';
import { runOperation } from '../../queries/runOperation.js';
import type { CoverageViewState } from './CoverageViewState.js';
import { printCoverageRequest } from './printCoverageRequest.js';

/** What the detail of a territory shows beyond its row. */
export interface TerritoryDetail {
    id: string;
    /** Null for a commune: its row says it all. */
    territory: CoverageTerritoryData['coverage']['territories'][number] | null;
    /** The commune that doors are measured from: itself, or where its Mission Locale stands; null when there is none. */
    commune: CoverageCommuneData['commune'];
    /** Without such a commune: the structures nearest to the middle of the territory. */
    nearest: CoverageDoorsData['nearest'];
}

/** Loads the detail of one row. The API answers by area: the smallest that surely holds it is asked. */
export async function loadTerritory(execute: Execute, view: CoverageViewState, row: CoverageRow): Promise<TerritoryDetail> {
    const { kinds, level } = view;
    const findCommune = (codeInsee: string) => runOperation(execute, coverageCommune, { codeInsee, kinds }).then(({ commune }) => commune);
    if (level === 'COMMUNE') return { id: row.id, territory: null, commune: await findCommune(row.code), nearest: [] };
    const within = level === 'MISSION_LOCALE' ? { level: 'DEPARTEMENT' as const, code: row.departements[0]?.code ?? '' } : { level, code: row.code };
    const { coverage } = await runOperation(execute, coverageTerritory, { ...printCoverageRequest(view), within });
    const territory = coverage.territories.find(({ id }) => id === row.id) ?? null;
    const seat = territory?.missionLocale?.commune?.codeInsee;
    const [commune, nearest] = await Promise.all([
        seat ? findCommune(seat) : null,
        !seat && row.center ? runOperation(execute, coverageDoors, { position: row.center, kinds }).then(data => data.nearest) : [],
    ]);
    return { id: row.id, territory, commune, nearest };
}
