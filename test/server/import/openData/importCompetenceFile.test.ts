import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../../server/database/connectDatabase.js';
import { importSeeds } from '../../../../server/import/importSeeds.js';
import { importCompetenceFile } from '../../../../server/import/openData/importCompetenceFile.js';
import type { CompetenceFile } from '../../../../server/import/openData/OfficialCompetence.js';
import type { OpenDataSource } from '../../../../server/import/openData/OpenDataSource.js';
import { openTestDatabase } from '../../../helpers/database.js';
import { createSmallGeography, createSmallSeeds } from '../../../helpers/smallDirectory.js';

let database: Database;
beforeAll(async () => void (database = await openTestDatabase()));
afterAll(() => database.close());

const source: OpenDataSource = { id: 'unml', format: 'UNML', title: 'Couverture', publisher: 'UNML', licence: null, date: null, file: 'unml.csv', hash: 'aa', columnName: null };
const competence = { departementCode: '09', shared: false };
const file: CompetenceFile = {
    read: 2, ignored: 0, notes: [],
    competences: [{ ...competence, codeInsee: '09122', missionLocaleKey: '1' }, { ...competence, codeInsee: '09160', missionLocaleKey: '2' }],
    missionsLocales: [{ key: '1', nom: "ML de l'Ariège", codePostal: '09000' }, { key: '2', nom: "Mission Locale du Pays d'Olmes", codePostal: null }],
};
const { communes } = createSmallGeography();
const run = (decisions: [string, string][] = []) => importCompetenceFile(database.dataSource, { file, source, decisions: new Map(decisions), communes, today: '2026-11-22', write: true });
const structures = () => database.dataSource.query('SELECT mission_locale_key AS key, structure_id AS id FROM official_competence ORDER BY 1');

test('an empty directory is said: nothing can be found in it', async () => {
    const { lines } = await run();
    expect(lines).toContain('The directory has no Mission Locale yet: start the site once (npm start), then import the file again.');
    expect(await structures()).toEqual([{ key: '1', id: null }, { key: '2', id: null }]);
});

test('once the directory is there, the same file finds its Missions Locales', async () => {
    await importSeeds(database.dataSource, createSmallSeeds(), createSmallGeography());
    const { lines, change } = await run();
    expect(change).toEqual({ inserted: 0, updated: 1, removed: 0, unchanged: false });
    expect(lines).toContain('2 Missions Locales in the file: 1 found in the directory, 1 kept with their name.');
    expect(lines).toContain('département 09: 2 of 2 communes, all of them');
    expect(await structures()).toEqual([{ key: '1', id: 'mission-locale-ariege' }, { key: '2', id: null }]);
});

test('a person decides what the names do not', async () => {
    const { lines } = await run([['2', 'mission-locale-ariege']]);
    expect(lines).toContain('decided by a person, now or before  2 "Mission Locale du Pays d\'Olmes" → mission-locale-ariege');
    expect(await structures()).toEqual([{ key: '1', id: 'mission-locale-ariege' }, { key: '2', id: 'mission-locale-ariege' }]);
});

test('a decision outlives the next import of the file, until a person takes it back', async () => {
    const { lines, change } = await run();
    expect(change.unchanged).toBe(true);
    expect(lines).toContain('decided by a person, now or before  2 "Mission Locale du Pays d\'Olmes" → mission-locale-ariege');
    await run([['2', 'none']]);
    expect(await structures()).toEqual([{ key: '1', id: 'mission-locale-ariege' }, { key: '2', id: null }]);
    expect((await run()).change.unchanged).toBe(true);
});

test('a decision about what is not there is refused, and changes nothing', async () => {
    const before = await structures();
    await expect(run([['9', 'mission-locale-ariege']])).rejects.toThrow('Expected --match with a code of unml.csv, got "9".');
    await expect(run([['2', 'antenne-lavelanet']])).rejects.toThrow('Expected --match with the id of a Mission Locale of the directory, or none, got "antenne-lavelanet".');
    expect(await structures()).toEqual(before);
});
