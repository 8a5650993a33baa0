import type { DataSource } from 'typeorm';
import type { SitingProblem } from '../coverage/siting/SitingProblem.js';
import type { SitingResult } from '../coverage/siting/SitingResult.js';
import { buildTopology, communesReader } from './buildTopology.js';
import { createCoverageColumns, type CoverageColumns } from './createCoverageColumns.js';
import { CoverageIndex } from './CoverageIndex.js';
import type { CoverageReader } from './CoverageReader.js';
import { CoverageSiting } from './CoverageSiting.js';
import { openDataVersions } from './openDataVersions.js';
import { readCoverageSupply } from './readCoverageSupply.js';
import { readSnapshot } from './readSnapshot.js';
import type { SitingReader } from './SitingReader.js';
import type { SnapshotCommune } from './Snapshot.js';
import { TerritoryIndex } from './TerritoryIndex.js';
import type { TerritoryReader } from './TerritoryReader.js';

export interface TerritoryService {
    territories: TerritoryReader;
    coverage: CoverageReader;
    siting: SitingReader;
    /** Made when asked: it reads every commune for every kind. */
    coverageColumns: () => CoverageColumns;
    /** Names of the imported files; null without any. */
    openData: { competence: string | null; weights: string | null };
}

/**
 * Reads the directory once and answers about territories from memory.
 *
 * @param geographyDir folder of the reference geography (outlines of communes)
 * @param communes those of the reference geography that the database holds
 * @param version names the data that is read: seeds and geography
 * @param solve looks for new sites, off the event loop
 */
export async function createTerritoryService(
    dataSource: DataSource, geographyDir: string, version: string, communes: readonly SnapshotCommune[], solve: (problem: SitingProblem, exact: boolean) => Promise<SitingResult>,
): Promise<TerritoryService> {
    const readCommunes = communesReader(geographyDir);
    const [snapshot, supply] = await Promise.all([readSnapshot(dataSource, version, communes), readCoverageSupply(dataSource)]);
    const territories = new TerritoryIndex(snapshot, areas => buildTopology(areas, readCommunes));
    const coverage = new CoverageIndex(territories, snapshot, supply);
    return { territories, coverage, siting: new CoverageSiting(coverage, snapshot, solve), coverageColumns: () => createCoverageColumns(coverage, territories.areas('MISSION_LOCALE', null)), openData: openDataVersions(snapshot) };
}
