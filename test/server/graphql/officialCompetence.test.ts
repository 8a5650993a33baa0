import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { communeDoors } from '../../../client/queries/operations.js';
import { computeSiting } from '../../../server/coverage/siting/computeSiting.js';
import { writeOpenData } from '../../../server/import/openData/writeOpenData.js';
import { createTerritoryService } from '../../../server/territory/createTerritoryService.js';
import { openGeography } from '../../helpers/occitanie.js';
import { createSmallGeography } from '../../helpers/smallDirectory.js';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let base: TestApp;
let app: TestApp;
/** The small directory with a file that gives Foix to a Mission Locale of the directory and to one that is not, and Lavelanet to nobody. */
beforeAll(async () => {
    base = await startApp('small');
    const source = { id: 'unml', format: 'UNML', title: 'Couverture', publisher: 'UNML', licence: null, date: '2024-03-12', file: 'unml.csv', hash: 'aa', columnName: null } as const;
    const row = { codeInsee: '09122', missionLocaleNom: "Mission Locale de l'Ariège", shared: true };
    await writeOpenData(base.dataSource, source, {
        kind: 'competence',
        rows: [{ ...row, missionLocaleKey: '1', structureId: 'mission-locale-ariege' }, { ...row, missionLocaleKey: '2', missionLocaleNom: 'Mission Locale du Val', structureId: null }],
    }, '2026-11-22', true);
    const { geographyDir } = await openGeography();
    const { openData, ...service } = await createTerritoryService(base.dataSource, geographyDir, 'test', createSmallGeography().communes, async problem => computeSiting(problem));
    app = await base.startAnother({ ...service, dataVersions: { seeds: 'test', geography: 'test', ...openData } });
});
afterAll(async () => {
    await app.close();
    await base.close();
});
afterEach(() => expect(app.faults.splice(0)).toEqual([]));

test('the query of the doors gets the official Missions Locales, one of them without a sheet, and the reason', async () => {
    const { data, errors } = await app.query(communeDoors.document, { codeInsee: '09122' });
    expect(errors).toBeUndefined();
    const reason = 'Officiel : selon le fichier unml.csv (UNML, 12 mars 2024). Il partage cette commune entre plusieurs Missions Locales.';
    expect(data.commune.competences).toEqual([
        { id: 'mission-locale-ariege', nom: "Mission Locale de l'Ariège", nature: 'OFFICIAL', reason, shared: true, structure: expect.objectContaining({ id: 'mission-locale-ariege' }) },
        { id: 'unml-2', nom: 'Mission Locale du Val', nature: 'OFFICIAL', reason, shared: true, structure: null },
    ]);
    expect(data.commune.competence).toEqual({ status: 'OVERLAPPING' });
});

test('a hole has no Mission Locale, and says by which file', async () => {
    const { data } = await app.query('{ commune(codeInsee: "09160") { competences { id } competence { status without official } competenceReason } }');
    expect(data.commune).toEqual({
        competences: [], competence: { status: 'NONE', without: 1, official: 1 },
        competenceReason: 'Cette commune n’a pas de Mission Locale compétente, selon le fichier unml.csv (UNML, 12 mars 2024).',
    });
});

test('territories say whether they are official, who serves them, and may have no Mission Locale of the directory', async () => {
    const { data, errors } = await app.query('{ territories(kind: RESIDENCE_HABITAT_JEUNES, level: MISSION_LOCALE) { id nom estimated missionLocale { id } competence { status communes shared } } }');
    expect(errors).toBeUndefined();
    expect(data.territories).toEqual([
        { id: 'mission-locale-ariege-09', nom: 'Ariège', estimated: false, missionLocale: { id: 'mission-locale-ariege' }, competence: { status: 'OVERLAPPING', communes: 1, shared: 1 } },
        { id: 'unml-2-09', nom: 'Val', estimated: false, missionLocale: null, competence: { status: 'OVERLAPPING', communes: 1, shared: 1 } },
    ]);
    const { data: departement } = await app.query('{ territories(kind: RESIDENCE_HABITAT_JEUNES, level: DEPARTEMENT) { competence { status without } competenceReason } }');
    expect(departement.territories).toMatchObject([{ competence: { status: 'PARTIAL', without: 1 } }]);
});

test('without a file the same commune is estimated', async () => {
    const { data } = await base.query('{ commune(codeInsee: "09122") { competences { nature structure { id } } competence { status estimated } competenceReason } }');
    expect(data.commune).toEqual({ competences: [{ nature: 'ESTIMATED', structure: { id: 'mission-locale-ariege' } }], competence: { status: 'COVERED', estimated: 1 }, competenceReason: 'Cette commune a une Mission Locale compétente. C’est une estimation.' });
});
