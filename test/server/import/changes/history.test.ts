import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../../server/database/connectDatabase.js';
import { Change } from '../../../../server/database/entities/Change.js';
import { findUnwrittenEnds } from '../../../../server/directory/findUnwrittenEnds.js';
import { importSeeds } from '../../../../server/import/importSeeds.js';
import type { Seeds } from '../../../../server/import/Seeds.js';
import { openTestDatabase } from '../../../helpers/database.js';
import { createSmallGeography, createSmallSeeds } from '../../../helpers/smallDirectory.js';

let database: Database;
beforeAll(async () => void (database = await openTestDatabase()));
afterAll(() => database.close());

let written = 0;
/** Loads the small directory, changed, and gives what the history then holds more, as lines. */
async function load(change: (seeds: Seeds) => void, now: string): Promise<string[]> {
    const seeds = createSmallSeeds();
    change(seeds);
    await importSeeds(database.dataSource, seeds, createSmallGeography(), new Date(now));
    const changes = await database.dataSource.manager.find(Change, { order: { at: 'ASC', rank: 'ASC' } });
    const added = changes.slice(written);
    written = changes.length;
    return added.map(({ nature, subjectKind, subjectId, departementCodes, title, fields, sourceIds }) =>
        [nature, subjectKind, subjectId, departementCodes.join(), title, fields.map(({ name, before, after }) => (before ?? after ? `${name}: ${before} → ${after}` : name)).join(', '), sourceIds.join()].join(' | '));
}
const ends = async (today: string) => (await findUnwrittenEnds(database.dataSource, today)).map(({ at, subjectId, title }) => `${at.toISOString()} ${subjectId} ${title}`);

test('the first load is one change that counts the records, in all and by département', async () => {
    expect(await load(() => undefined, '2026-01-01T10:00:00Z')).toEqual(['LOADED |  |  |  | Annuaire chargé |  | ']);
    const [loaded] = await database.dataSource.manager.find(Change);
    const seeds = createSmallSeeds();
    const records = Object.entries(seeds).filter(([name]) => name !== 'sources').flatMap(([, list]) => list as unknown[]).length;
    expect(loaded!.counts).toEqual({ records, departements: { '09': 13 } });
    expect(loaded!.at.toISOString()).toBe('2026-01-01T10:00:00.000Z');
});

test('the same load again writes nothing', async () => {
    expect(await load(() => undefined, '2026-01-02T10:00:00Z')).toEqual([]);
});

test('a changed record is told with the fields that differ, before and after, and its sources', async () => {
    expect(await load(seeds => {
        seeds.structures[1]!.nom = 'Mission Locale Ariège';
        seeds.structures[1]!.codeInsee = '09160';
        seeds.conventionsPlaces[0]!.places = { value: 12, precision: 'ABOUT' };
        seeds.indicators[0]!.value = 15;
        seeds.partnerships[0]!.status = 'AGREEMENT';
    }, '2026-01-03T10:00:00Z')).toEqual([
        'CHANGED | STRUCTURE | mission-locale-ariege | 09 | Mission Locale Ariège | nom: Mission Locale de l\'Ariège → Mission Locale Ariège, codeInsee: Foix (09122) → Lavelanet (09160) | study',
        'CHANGED | CONVENTION_PLACES | convention-ariege | 09 | Places in Ariège | places: ? UNKNOWN → 12 ABOUT | study',
        'CHANGED | PARTNERSHIP | partenariat-ariege | 09 | They meet. | status: PRACTICE → AGREEMENT | study',
        'CHANGED | INDICATOR | indicateur-ariege | 09 | Jeunes | value: 12 → 15 | study',
    ]);
});

test('contacts and texts are told by the name of their field only: nothing of them stays in the history', async () => {
    await load(() => undefined, '2026-01-04T10:00:00Z');
    expect(await load(seeds => {
        seeds.structures[1]!.contacts = [{ kind: 'EMAIL', value: 'prenom.nom@example.org', label: 'Prénom Nom' }];
        seeds.initiatives[0]!.description = 'Prénom Nom, 06 00 00 00 00';
    }, '2026-01-05T10:00:00Z')).toEqual([
        "CHANGED | STRUCTURE | mission-locale-ariege | 09 | Mission Locale de l'Ariège | contacts | study",
        'CHANGED | INITIATIVE | initiative-ariege | 09 | Initiative | description | study',
    ]);
    await load(() => undefined, '2026-01-06T10:00:00Z');
    expect(JSON.stringify(await database.dataSource.query('SELECT * FROM change'))).not.toMatch(/nom@|06 00|example\.org/);
});

test('a new, a changed and a withdrawn amendment change the field of their agreement; what they say does not stay in the history', async () => {
    const amendment = { number: 1, signedOn: '2023-03-01', effectiveOn: null, description: 'Deux places de plus.' };
    const withAmendments = (...amendments: Seeds['conventionsPlaces'][number]['amendments']) => (seeds: Seeds) => void (seeds.conventionsPlaces[0]!.amendments = amendments);
    const told = ['CHANGED | CONVENTION_PLACES | convention-ariege | 09 | Places in Ariège | amendments | study'];
    expect(await load(withAmendments(amendment), '2026-01-06T11:00:00Z')).toEqual(told);
    expect(await load(withAmendments(amendment), '2026-01-06T12:00:00Z')).toEqual([]);
    expect(await load(withAmendments({ ...amendment, effectiveOn: '2023-04-01' }), '2026-01-06T13:00:00Z')).toEqual(told);
    expect(await load(() => undefined, '2026-01-06T14:00:00Z')).toEqual(told);
    expect(JSON.stringify(await database.dataSource.query('SELECT * FROM change'))).not.toContain('Deux places');
});

test('what is new and what is gone is told by name; a new statement is a change of its record, a new reading is not', async () => {
    expect(await load(seeds => {
        const [antenne, missionLocale] = seeds.structures;
        seeds.structures = [{ ...antenne!, id: 'antenne-foix', nom: 'Antenne de Foix' }, missionLocale!];
        missionLocale!.statements = [...missionLocale!.statements, { ...missionLocale!.statements[0]!, heading: 'Elsewhere' }];
        seeds.perspectives[0]!.statements = [{ ...seeds.perspectives[0]!.statements[0]!, readOn: '2026-12-01' }];
        seeds.besoins = [];
    }, '2026-01-07T10:00:00Z')).toEqual([
        'NEW | STRUCTURE | antenne-foix | 09 | Antenne de Foix |  | study',
        "CHANGED | STRUCTURE | mission-locale-ariege | 09 | Mission Locale de l'Ariège | statements | study",
        'REMOVED | STRUCTURE | antenne-lavelanet | 09 | Antenne de Lavelanet |  | study',
        'REMOVED | BESOIN | besoin-test |  | A need. |  | study',
    ]);
    await load(() => undefined, '2026-01-08T10:00:00Z');
});

test('a commune that moves changes no record', async () => {
    const geography = createSmallGeography();
    geography.communes[0]!.position = { lat: 42.97, lng: 1.61 };
    await importSeeds(database.dataSource, createSmallSeeds(), geography, new Date('2026-01-09T10:00:00Z'));
    await importSeeds(database.dataSource, createSmallSeeds(), createSmallGeography(), new Date('2026-01-09T11:00:00Z'));
    expect(await database.dataSource.manager.count(Change)).toBe(written);
});

test('an agreement ends on its own, at midnight in France after its last day, and stays ended when it is prolonged', async () => {
    const until = (end: string) => (seeds: Seeds) => void (seeds.conventionsPlaces[0]!.end = end);
    expect(await load(until('2026-06-30'), '2026-02-01T10:00:00Z')).toEqual([
        'CHANGED | CONVENTION_PLACES | convention-ariege | 09 | Places in Ariège | end: null → 2026-06-30 | study',
    ]);
    expect(await ends('2026-06-30')).toEqual([]);
    expect(await ends('2026-07-01')).toEqual(['2026-06-30T22:00:00.000Z convention-ariege Places in Ariège']);
    const [told] = await findUnwrittenEnds(database.dataSource, '2026-08-01');
    expect(await load(until('2027-06-30'), '2026-08-01T10:00:00Z')).toEqual([
        'ENDED | CONVENTION_PLACES | convention-ariege | 09 | Places in Ariège |  | study',
        'CHANGED | CONVENTION_PLACES | convention-ariege | 09 | Places in Ariège | end: 2026-06-30 → 2027-06-30 | study',
    ]);
    expect(await database.dataSource.manager.findOneBy(Change, { nature: 'ENDED' })).toEqual(told);
    expect(await ends('2026-08-02')).toEqual([]);
    expect(await ends('2027-07-01')).toEqual(['2027-06-30T22:00:00.000Z convention-ariege Places in Ariège']);
});

test('what is said to have ended before is one change, not two', async () => {
    expect(await load(seeds => void (seeds.conventionsPlaces[0]!.end = '2026-08-31'), '2026-09-10T10:00:00Z')).toEqual([
        'ENDED | CONVENTION_PLACES | convention-ariege | 09 | Places in Ariège | end: 2027-06-30 → 2026-08-31 | study',
    ]);
    expect(await ends('2026-09-11')).toEqual([]);
});

test('a directory that had ended agreements when it was first loaded tells none of them', async () => {
    const fresh = await openTestDatabase();
    const seeds = createSmallSeeds();
    seeds.conventionsPlaces[0]!.end = '2023-12-31';
    await importSeeds(fresh.dataSource, seeds, createSmallGeography(), new Date('2026-01-01T10:00:00Z'));
    expect(await findUnwrittenEnds(fresh.dataSource, '2026-01-02')).toEqual([]);
    await fresh.close();
});

test('a database that was loaded before there was a history begins it with what it holds', async () => {
    await database.dataSource.query('DELETE FROM change');
    written = 0;
    const same = await load(seeds => void (seeds.conventionsPlaces[0]!.end = '2026-08-31'), '2026-10-01T10:00:00Z');
    expect(same).toHaveLength(1);
    expect(same[0]).toMatch(/^LOADED/);
});
