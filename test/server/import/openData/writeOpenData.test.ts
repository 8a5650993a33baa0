import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../../server/database/connectDatabase.js';
import { importSeeds } from '../../../../server/import/importSeeds.js';
import { findKnownMissionsLocales } from '../../../../server/import/openData/findKnownMissionsLocales.js';
import { listOpenData } from '../../../../server/import/openData/listOpenData.js';
import type { OpenDataSource } from '../../../../server/import/openData/OpenDataSource.js';
import { removeOpenData } from '../../../../server/import/openData/removeOpenData.js';
import { type CompetenceRow, type OpenDataRows, writeOpenData } from '../../../../server/import/openData/writeOpenData.js';
import { readSnapshot } from '../../../../server/territory/readSnapshot.js';
import { TerritoryIndex } from '../../../../server/territory/TerritoryIndex.js';
import { openTestDatabase } from '../../../helpers/database.js';
import { createSmallGeography, createSmallSeeds } from '../../../helpers/smallDirectory.js';

let database: Database;
beforeAll(async () => {
    database = await openTestDatabase();
    await importSeeds(database.dataSource, createSmallSeeds(), createSmallGeography());
});
afterAll(() => database.close());
beforeEach(() => database.dataSource.query('DELETE FROM open_data_source'));

const unml: OpenDataSource = { id: 'unml', format: 'UNML', title: 'Couverture', publisher: 'UNML', licence: null, date: '2024-03-12', file: 'unml.csv', hash: 'aa', columnName: null };
const young: OpenDataSource = { id: 'jeunes-15-29', format: 'INSEE', title: 'Jeunes de 15 à 29 ans', publisher: 'Insee', licence: null, date: null, file: 'insee.csv', hash: 'bb', columnName: 'P21_POP1529' };
const foix: CompetenceRow = { codeInsee: '09122', missionLocaleKey: '0901', missionLocaleNom: "Mission Locale de l'Ariège", structureId: 'mission-locale-ariege', shared: false };
const lavelanet: CompetenceRow = { codeInsee: '09160', missionLocaleKey: '0902', missionLocaleNom: "Mission Locale du Pays d'Olmes", structureId: null, shared: true };
const competence = (...rows: CompetenceRow[]): OpenDataRows => ({ kind: 'competence', rows });
const write = (source: OpenDataSource, rows: OpenDataRows, today = '2026-11-22', isWritten = true) => writeOpenData(database.dataSource, source, rows, today, isWritten);
const stored = () => database.dataSource.query('SELECT source_id, code_insee, mission_locale_key, mission_locale_nom, structure_id, shared, xmin::text FROM official_competence ORDER BY 2, 3');
const snapshot = () => readSnapshot(database.dataSource, 'seeds-geography', createSmallGeography().communes);

test('a dry run says what it would write, and writes nothing', async () => {
    expect(await write(unml, competence(foix, lavelanet), '2026-11-22', false)).toEqual({ inserted: 2, updated: 0, removed: 0, unchanged: false });
    expect(await stored()).toEqual([]);
    expect(await listOpenData(database.dataSource)).toEqual([]);
});

test('the same file again changes nothing, not even the day of its import', async () => {
    await write(unml, competence(foix, lavelanet));
    const before = await stored();
    expect(before).toHaveLength(2);
    expect(await write(unml, competence(lavelanet, foix), '2027-01-01')).toEqual({ inserted: 0, updated: 0, removed: 0, unchanged: true });
    expect(await stored()).toEqual(before);
    expect(await listOpenData(database.dataSource)).toEqual([{ ...unml, importedOn: '2026-11-22', rows: 2 }]);
});

test('a newer file replaces the older: rows that changed, came or went, and no others', async () => {
    await write(unml, competence(foix, lavelanet));
    const [kept] = await stored();
    const moved = { ...lavelanet, missionLocaleKey: '0901', missionLocaleNom: foix.missionLocaleNom, structureId: foix.structureId };
    expect(await write({ ...unml, date: '2025-01-01', hash: 'cc' }, competence(foix, moved), '2026-12-01')).toEqual({ inserted: 1, updated: 0, removed: 1, unchanged: false });
    expect((await stored())[0]).toEqual(kept);
    expect(await write({ ...unml, date: '2025-01-01', hash: 'cc' }, competence({ ...foix, shared: true }, moved))).toMatchObject({ inserted: 0, updated: 1, removed: 0 });
});

test('an older file, or an id of another format, is refused and leaves what was there', async () => {
    await write(unml, competence(foix));
    await expect(write({ ...unml, date: '2023-01-01' }, competence(lavelanet))).rejects.toThrow('Expected a file of 2024-03-12 or later, got unml.csv of 2023-01-01');
    await expect(write({ ...young, id: 'unml' }, { kind: 'weights', rows: [] })).rejects.toThrow('Expected an id that no file of another format has, got "unml", which is a file of UNML (unml.csv).');
    expect(await stored()).toMatchObject([{ code_insee: '09122' }]);
});

test('a weight keeps its unknown values as unknown; a value below 0 is refused by the table and undoes all', async () => {
    await write(young, { kind: 'weights', rows: [{ codeInsee: '09122', value: 1234.56 }, { codeInsee: '09160', value: null }] });
    const { weights } = await snapshot();
    expect(weights).toEqual([{ id: 'jeunes-15-29', label: 'Jeunes de 15 à 29 ans', source: 'Insee, insee.csv (P21_POP1529)', date: null, values: new Map([['09122', 1234.56], ['09160', null]]) }]);
    await expect(write({ ...young, hash: 'dd' }, { kind: 'weights', rows: [{ codeInsee: '09122', value: -1 }] })).rejects.toThrow('violates check constraint');
    expect((await snapshot()).weights).toEqual(weights);
});

test('the territories are read from the file, its holes and its own Missions Locales included', async () => {
    const without = await snapshot();
    expect({ version: without.version, competences: without.competences, weights: without.weights }).toEqual({ version: 'seeds-geography', competences: [], weights: [] });
    await write(unml, competence(foix, lavelanet));
    const read = await snapshot();
    expect(read.version).toMatch(/^seeds-geography-[0-9a-f]{8}$/);
    const index = new TerritoryIndex(read, () => ({}));
    expect(index.competences('09122')).toMatchObject([{ id: 'mission-locale-ariege', structureId: 'mission-locale-ariege', nature: 'OFFICIAL', shared: false }]);
    expect(index.competences('09160')).toMatchObject([{ id: 'unml-0902', nom: "Mission Locale du Pays d'Olmes", structureId: null, nature: 'OFFICIAL', shared: true }]);
    await write(unml, competence(foix));
    expect(new TerritoryIndex(await snapshot(), () => ({})).competenceAudit('09160').audit.status).toBe('NONE');
    expect((await snapshot()).version).not.toBe(read.version);
});

test('a new import of the seeds touches nothing of it; a Mission Locale that the seeds remove leaves its name', async () => {
    await write(unml, competence(foix, lavelanet));
    await write(young, { kind: 'weights', rows: [{ codeInsee: '09122', value: 7 }] });
    const before = await stored();
    const seeds = createSmallSeeds();
    const fewer = { ...seeds, structures: [], organisations: seeds.organisations, statedGaps: [], statedAbsences: [], inventories: [], conventionsPlaces: [], partnerships: [], respondents: [] };
    const { tables } = await importSeeds(database.dataSource, fewer, createSmallGeography());
    expect(tables.find(({ table }) => table === 'structure')).toMatchObject({ removed: 2 });
    expect(await stored()).toEqual(before);
    const index = new TerritoryIndex(await snapshot(), () => ({}));
    expect(index.competences('09122')).toMatchObject([{ id: 'unml-0901', nom: "Mission Locale de l'Ariège", structureId: null, nature: 'OFFICIAL' }]);
    expect((await snapshot()).weights[0]?.values.get('09122')).toBe(7);
    await importSeeds(database.dataSource, seeds, createSmallGeography());
    expect(new TerritoryIndex(await snapshot(), () => ({})).competences('09122')).toMatchObject([{ id: 'mission-locale-ariege' }]);
});

test('the sites of a Mission Locale tell its name, but for one that may be printed under another', async () => {
    // The antenna of Lavelanet has a statement of low confidence, about its name and its commune only: it counts.
    expect(await findKnownMissionsLocales(database.dataSource)).toEqual([
        { id: 'mission-locale-ariege', nom: "Mission Locale de l'Ariège", departementCode: '09', siteNoms: expect.arrayContaining(['Antenne de Lavelanet', 'Foix', 'Lavelanet']) },
    ]);
    await database.dataSource.query("UPDATE statement SET about = '{parent}' WHERE subject_id = 'antenne-lavelanet' AND confidence = 'LOW'");
    expect((await findKnownMissionsLocales(database.dataSource))[0]?.siteNoms).toEqual(['Foix']);
});

test('removing a file takes its rows, and nothing else', async () => {
    await write(unml, competence(foix));
    await write(young, { kind: 'weights', rows: [{ codeInsee: '09122', value: 7 }] });
    expect(await removeOpenData(database.dataSource, 'unml')).toBe(true);
    expect(await removeOpenData(database.dataSource, 'unml')).toBe(false);
    expect(await stored()).toEqual([]);
    expect(await listOpenData(database.dataSource)).toMatchObject([{ id: 'jeunes-15-29', rows: 1 }]);
});
