import type { DataSource } from 'typeorm';
import { buildTopology, communesReader } from './buildTopology.js';
import { readSnapshot } from './readSnapshot.js';
import type { SnapshotCommune } from './Snapshot.js';
import { TerritoryIndex } from './TerritoryIndex.js';
import type { TerritoryReader } from './TerritoryReader.js';

/**
 * Reads the directory once and answers about territories from memory.
 *
 * @param geographyDir folder of the reference geography (outlines of communes)
 * @param communes those of the reference geography that the database holds
 * @param version names the data that is read: seeds and geography
 */
export async function createTerritoryService(dataSource: DataSource, geographyDir: string, version: string, communes: readonly SnapshotCommune[]): Promise<TerritoryReader> {
    const readCommunes = communesReader(geographyDir);
    return new TerritoryIndex(await readSnapshot(dataSource, version, communes), areas => buildTopology(areas, readCommunes));
}
