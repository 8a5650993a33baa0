import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { connectDatabase } from '../../../server/database/connectDatabase.js';
import { STRUCTURE_KINDS } from '../../../server/domain/vocabulary.js';
import { buildGeography } from '../../../server/geography/buildGeography.js';
import { readGeography } from '../../../server/geography/readGeography.js';
import { importSeeds } from '../../../server/import/importSeeds.js';
import { loadSeeds } from '../../../server/import/loadSeeds.js';
import type { Seeds } from '../../../server/import/Seeds.js';
import { createRandom } from './createRandom.mjs';

const NAMES: Record<(typeof STRUCTURE_KINDS)[number], string> = {
    MISSION_LOCALE: 'Mission Locale de', ANTENNE: 'Antenne de', RESIDENCE_HABITAT_JEUNES: 'Résidence Habitat Jeunes de', SERVICE_LOGEMENT: 'Service logement jeunes de', ADEPAPE: 'ADEPAPE de',
    SERVICE_ASE: 'Service de l’aide sociale à l’enfance de', MAISON_DES_SOLIDARITES: 'Maison des solidarités de', MECS: 'Maison d’enfants de', AUTRE: 'Accueil de jour de',
};

/**
 * Fills a new database: the real communes, and that many structures made up around them (seeded: the same at each run), one agreement
 * for four and one statement for each. Their names and the folder of the geography go to a file.
 *
 * Arguments: address of the database, number of structures, that file.
 */
const [url, size, namesFile] = process.argv.slice(2) as [string, string, string];
const random = createRandom(20261121);
const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
const database = await connectDatabase({ kind: 'server', url }, () => undefined);
const db = database.dataSource;
const geographyDir = await buildGeography(resolve('build/geography'));
const geography = readGeography(geographyDir);
const source = { id: 'study', title: 'Study', publisher: 'Bench', licence: null, date: '2026', file: 'none', hash: '0', address: null, readOn: null, description: 'Made up.' };
await importSeeds(db, { ...emptySeeds(), sources: [source] }, geography);

const placed = geography.communes.filter(({ position }) => position !== null);
const rows = Array.from({ length: Number(size) }, (_, index) => {
    const commune = one(placed);
    const kind = one(STRUCTURE_KINDS);
    const address = random() < 0.6;
    const located = random() > 0.05;
    return {
        id: `${kind.toLowerCase().replaceAll('_', '-')}-${commune.codeInsee.toLowerCase()}-${index}`,
        nom: `${NAMES[kind]} ${commune.nom}`,
        kind,
        departement_code: commune.departementCode,
        code_insee: commune.codeInsee,
        lieu_dit: random() < 0.2 ? one(['Centre', 'Gare', 'Les Pins', 'La Plaine', 'Vieux-Port']) : null,
        lat: located ? commune.position!.lat + (address ? (random() - 0.5) / 20 : 0) : null,
        lng: located ? commune.position!.lng + (address ? (random() - 0.5) / 20 : 0) : null,
        position_kind: located ? (address ? 'ADDRESS' : 'COMMUNE') : null,
        to_confirm: random() < 0.1,
    };
});
for (let from = 0; from < rows.length; from += 10_000) {
    await db.query(
        `INSERT INTO structure (id, nom, kind, departement_code, code_insee, lieu_dit, position, position_kind, contacts, to_confirm)
         SELECT id, nom, kind, departement_code, code_insee, lieu_dit, ST_SetSRID(ST_MakePoint(lng, lat), 4326), position_kind, '[]', to_confirm
         FROM jsonb_to_recordset($1) AS row (id text, nom text, kind text, departement_code text, code_insee text, lieu_dit text, lat float8, lng float8, position_kind text, to_confirm boolean)`,
        [JSON.stringify(rows.slice(from, from + 10_000))],
    );
}
await db.query(`INSERT INTO convention_places (id, titre, departement_code, parties, places_precision, publics, age_min, age_max, forms, structure_ids, codes_insee, accompanied_by_ids, end_date, to_confirm)
    SELECT 'convention-' || id, 'Places', departement_code, '[]', 'UNKNOWN', '{SORTANT_ASE}', 16, 21, '{RESIDENCE}', ARRAY[id], '{}', '{}', date '2026-01-01' + (length(id) || ' months')::interval, false
    FROM (SELECT *, row_number() OVER (ORDER BY id) AS rank FROM structure) s WHERE rank % 4 = 0`);
await db.query(`INSERT INTO statement (id, subject_kind, subject_id, about, source_id, heading, citation, stated_from, stated_to, read_on, confidence)
    SELECT id || '#1', 'STRUCTURE', id, '{nom}', 'study', 'Made up', 'Made up', '2025-01-01', '2025-12-31', '2026-01-01', 'HIGH' FROM structure`);
await db.query('VACUUM ANALYZE');
writeFileSync(namesFile, JSON.stringify({ geographyDir, names: rows.map(({ id, nom }) => ({ id, nom })) }));
await database.close();

/** Every kind of record that the project has, none of it. */
function emptySeeds(): Seeds {
    return Object.fromEntries(Object.keys(loadSeeds(resolve('seeds'))).map(kind => [kind, []])) as unknown as Seeds;
}
