import type { DataSource } from 'typeorm';
import { Departement } from '../database/entities/Departement.js';
import { Epci } from '../database/entities/Epci.js';
import { Inventory } from '../database/entities/Inventory.js';
import { Region } from '../database/entities/Region.js';
import { StatedGap } from '../database/entities/StatedGap.js';
import { readOpenData } from './readOpenData.js';
import type { Snapshot, SnapshotCommune, SnapshotStructure } from './Snapshot.js';

const STRUCTURES = `
    select id, nom, kind, departement_code as "departementCode", code_insee as "codeInsee", parent_id as "parentId",
           exists (
               select from statement
               where subject_kind = 'STRUCTURE' and subject_id = structure.id and confidence = 'LOW' and 'parent' = any(about)
           ) as "doubtfulParent",
           exists (
               select from statement
               where subject_kind = 'STRUCTURE' and subject_id = structure.id and confidence <> 'HIGH' and 'commune' = any(about)
           ) as "doubtfulCommune"
    from structure order by id`;

/**
 * Reads what the territories are computed from; nothing is kept open.
 *
 * @param version names the seeds and the geography
 * @param communes of the reference geography that was just imported: reading 35,000 of them back costs half a second
 */
export async function readSnapshot(dataSource: DataSource, version: string, communes: readonly SnapshotCommune[]): Promise<Snapshot> {
    const { openDataVersion, ...openData } = await readOpenData(dataSource);
    const structures: SnapshotStructure[] = await dataSource.query(STRUCTURES);
    return {
        // The outlines of the territories are kept by browsers under this name: what they are made from is in it.
        version: openDataVersion === null ? version : `${version}-${openDataVersion}`,
        communes: [...communes].sort((a, b) => (a.codeInsee < b.codeInsee ? -1 : 1)),
        epci: await dataSource.getRepository(Epci).find(),
        departements: await dataSource.getRepository(Departement).find(),
        regions: await dataSource.getRepository(Region).find(),
        structures,
        inventories: await dataSource.getRepository(Inventory).find(),
        gaps: await dataSource.getRepository(StatedGap).find({ order: { id: 'ASC' } }),
        ...openData,
    };
}
