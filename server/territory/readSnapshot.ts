import type { DataSource } from 'typeorm';
import { Departement } from '../database/entities/Departement.js';
import { Epci } from '../database/entities/Epci.js';
import { Inventory } from '../database/entities/Inventory.js';
import { Region } from '../database/entities/Region.js';
import { StatedGap } from '../database/entities/StatedGap.js';
import type { Snapshot, SnapshotCommune, SnapshotStructure } from './Snapshot.js';

/** One row of JSON: 35,000 rows cost five times more (0.6 s on the embedded database), as entities ten times more again. */
const COMMUNES = `
    select coalesce(json_agg(row), '[]') as communes from (select code_insee as "codeInsee", nom, population, departement_code as "departementCode", epci_code as "epciCode",
           st_y(position) as lat, st_x(position) as lng
    from commune order by code_insee) as row`;

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

/** Reads what the territories are computed from; nothing is kept open. */
export async function readSnapshot(dataSource: DataSource, version: string): Promise<Snapshot> {
    const [{ communes: rows }]: [{ communes: (Omit<SnapshotCommune, 'position'> & { lat: number | null; lng: number | null })[] }] = await dataSource.query(COMMUNES);
    const structures: SnapshotStructure[] = await dataSource.query(STRUCTURES);
    return {
        version,
        communes: rows.map(({ lat, lng, ...commune }) => ({ ...commune, position: lat === null || lng === null ? null : { lat, lng } })),
        epci: await dataSource.getRepository(Epci).find(),
        departements: await dataSource.getRepository(Departement).find(),
        regions: await dataSource.getRepository(Region).find(),
        structures,
        inventories: await dataSource.getRepository(Inventory).find(),
        gaps: await dataSource.getRepository(StatedGap).find({ order: { id: 'ASC' } }),
    };
}
