import type { DataSource } from 'typeorm';
import type { Commune } from '../../database/entities/Commune.js';
import type { Structure } from '../../database/entities/Structure.js';
import type { Position } from '../../domain/Position.js';
import type { DirectoryData } from './DirectoryData.js';
import { readDirectoryVersion } from './readDirectoryVersion.js';

type StructureRow = Omit<Structure, 'position'> & { lat: number | null; lng: number | null };
type CommuneRow = Omit<Commune, 'position'> & { lat: number | null; lng: number | null };

/** Many rows are slow to read (16 µs each in PGlite): they come as JSON, so many in one. */
const CHUNK = 10_000;

const STRUCTURES = `
    SELECT json_agg(page) AS rows FROM (
        SELECT id, nom, kind, departement_code AS "departementCode", code_insee AS "codeInsee", lieu_dit AS "lieuDit", ST_Y(position) AS lat, ST_X(position) AS lng,
               position_kind AS "positionKind", parent_id AS "parentId", manager_id AS "managerId", capacity, contacts, hours, to_confirm AS "toConfirm"
        FROM structure WHERE (departement_code COLLATE "C", id COLLATE "C") > ($1, $2)
        ORDER BY departement_code COLLATE "C", id COLLATE "C" LIMIT ${CHUNK}) page`;

const COMMUNES = `
    SELECT json_agg(page) AS rows FROM (
        SELECT code_insee AS "codeInsee", nom, codes_postaux AS "codesPostaux", population, departement_code AS "departementCode",
               arrondissement_code AS "arrondissementCode", epci_code AS "epciCode", ST_Y(position) AS lat, ST_X(position) AS lng, position_kind AS "positionKind"
        FROM commune) page`;

const listOf = (query: string) => `(SELECT coalesce(json_agg(row), '[]') FROM (${query}) row)`;
const REST = `SELECT
    ${listOf(`SELECT structure_ids AS "structureIds", publics, forms, age_min AS "ageMin", age_max AS "ageMax", start_date AS start, end_date AS "end"
              FROM convention_places WHERE cardinality(structure_ids) > 0 ORDER BY id`)} AS agreements,
    ${listOf(`SELECT subject_id AS "structureId", array_agg(DISTINCT source_id) AS "sourceIds", max(stated_to) AS "statedTo", max(read_on) AS "readOn"
              FROM statement WHERE subject_kind = 'STRUCTURE' GROUP BY subject_id`)} AS said,
    ${listOf('SELECT needs, ask_kinds AS "askKinds" FROM dispositif WHERE status = \'OPEN\'')} AS schemes,
    ${listOf('SELECT id, nom, sigle, kind, departement_code AS "departementCode" FROM organisation')} AS organisations,
    ${listOf('SELECT code, nom FROM region')} AS regions,
    ${listOf('SELECT code, nom, region_code AS "regionCode", chef_lieu AS "chefLieu" FROM departement')} AS departements,
    ${listOf('SELECT code, nom, nature FROM epci')} AS epci`;

/**
 * Written out, field by field: an object made by `...` keeps most of its fields in a second one, and the lists that read it field by
 * field take 1.4 times as long (`npm run bench:directory`, box).
 */
function createStructure({ id, nom, kind, departementCode, codeInsee, lieuDit, lat, lng, positionKind, parentId, managerId, capacity, contacts, hours, toConfirm }: StructureRow): Structure {
    return { id, nom, kind, departementCode, codeInsee, lieuDit, position: createPosition(lat, lng), positionKind, parentId, managerId, capacity, contacts, hours, toConfirm };
}

function createCommune({ lat, lng, ...row }: CommuneRow): Commune {
    return { ...row, position: createPosition(lat, lng) };
}

function createPosition(lat: number | null, lng: number | null): Position | null {
    return lat === null || lng === null ? null : { lat, lng };
}

/**
 * Reads what the directory keeps in memory, all at one moment of the data: a writer in between makes it read again.
 *
 * @param communes those that the database holds, when the caller has them: reading 35,000 back costs a tenth of a second
 */
export async function readDirectory(db: DataSource, communes: readonly Commune[] | null = null): Promise<DirectoryData> {
    for (;;) {
        const version = await readDirectoryVersion(db);
        const structures: Structure[] = [];
        for (let last = ['', '']; ; last = [structures.at(-1)!.departementCode, structures.at(-1)!.id]) {
            const [{ rows }] = (await db.query(STRUCTURES, last)) as [{ rows: StructureRow[] | null }];
            for (const row of rows ?? []) structures.push(createStructure(row));
            if ((rows?.length ?? 0) < CHUNK) break;
        }
        const [rest] = (await db.query(REST)) as [Omit<DirectoryData, 'structures' | 'communes' | 'version'>];
        const found = communes ?? (((await db.query(COMMUNES)) as [{ rows: CommuneRow[] | null }])[0].rows ?? []).map(createCommune);
        if ((await readDirectoryVersion(db)) === version) return { ...rest, structures, communes: found, version };
    }
}
