import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type KnownMissionLocale, matchMissionsLocales } from '../../../../server/import/openData/matchMissionsLocales.js';
import { parseLocalBase } from '../../../../server/import/openData/parseLocalBase.js';

const known = (id: string, nom: string, siteNoms: string[] = [], departementCode = '34'): KnownMissionLocale => ({ id, nom, departementCode, siteNoms });
const HERAULT = [
    known('garrigue', 'Mission Locale Garrigue et Cévennes', ['Ganges', 'Antenne de Saint-Mathieu-de-Tréviers']),
    known('coeur', "Mission Locale Cœur d'Hérault", ['Lodève', 'Antenne de Gignac']),
    known('centre', 'Mission Locale Centre Hérault', ['Pézenas', "Antenne d'Agde"]),
    known('montpellier', 'Mission Locale de Montpellier', ['Montpellier', 'Antenne de Lattes']),
];
const match = (nom: string, { namesSites = false, departement = '34', among = HERAULT } = {}) =>
    matchMissionsLocales([{ key: 'k', nom, codePostal: null }], among, () => new Set([departement]), namesSites)[0]!;

test.each([
    ['Mission Locale Garrigue et Cévennes', 'garrigue'],
    ['MISSION LOCALE JEUNES GARRIGUES ET CEVENNES', 'garrigue'],
    ['Mission Locale pour l’Insertion des Jeunes du Coeur d’Hérault', 'coeur'],
    ['ML de Montpelier', 'montpellier'],
    ['Mission Locale Départementale Centre-Hérault', 'centre'],
])('"%s" is %s', (nom, id) => expect(match(nom).structureId).toBe(id));

test.each(['Mission Locale des Hauts Cantons', 'Mission Locale Hérault', 'Mission Locale de Ganges', 'Mission Locale'])('"%s" is left to a person', nom => {
    expect(match(nom).structureId).toBeNull();
});

test('nothing outside its département is looked at', () => {
    expect(match('Mission Locale de Montpellier', { departement: '30' })).toEqual({ key: 'k', structureId: null, score: null, margin: null, best: null });
});

test('two that are nearly as good are left to a person, with the best and the margin', () => {
    // "hautes pyrenees" and "hautes pyrenee": one letter of fifteen.
    const among = [known('one', 'Mission Locale Hautes Pyrénées'), known('other', 'Mission Locale Hautes Pyrénée')];
    const { structureId, best, score, margin } = match('Mission Locale Hautes-Pyrénées', { among });
    expect({ structureId, best, score }).toEqual({ structureId: null, best: { id: 'one', nom: 'Mission Locale Hautes Pyrénées' }, score: 1 });
    expect(margin).toBeCloseTo(1 / 15, 12);
});

test('a file of places finds them by their commune or antenna', () => {
    expect(match("Mission locale pour l'insertion professionnelle et sociale des jeunes (16-25 ans) - Ganges", { namesSites: true }).structureId).toBe('garrigue');
    expect(match("Mission locale pour l'insertion professionnelle et sociale des jeunes (16-25 ans) - Agde (Centre-Hérault)", { namesSites: true }).structureId).toBe('centre');
});

test('two Missions Locales of a file are never one of the directory: the better named keeps it', () => {
    const entries = [{ key: 'a', nom: 'Mission Locale Montpellier', codePostal: null }, { key: 'b', nom: 'Mission Locale Montpelier', codePostal: null }];
    const found = matchMissionsLocales(entries, HERAULT, () => new Set(['34']), false);
    expect(found.map(({ key, structureId }) => [key, structureId])).toEqual([['a', 'montpellier'], ['b', null]]);
});

const EVIDENCE = '../shared/data/annuaire-missions-locales-2019.gouv_local.json';
test.skipIf(!existsSync(EVIDENCE))('names of the administration of 2019 for the Hérault (not committed; skipped where it is absent) find the Mission Locale that stands there, or a person is asked', () => {
    const services = [...parseLocalBase(readFileSync(EVIDENCE, 'utf8'), 'annuaire.json').values()].filter(({ codeInsee }) => codeInsee?.startsWith('34'));
    const found = matchMissionsLocales(services.map(({ id, nom, codePostal }) => ({ key: id, nom, codePostal })), HERAULT, () => new Set(['34']), true);
    const byPlace = new Map(services.map(({ id, codeInsee }) => [codeInsee, found.find(({ key }) => key === id)?.structureId]));
    expect(Object.fromEntries(byPlace)).toMatchObject({ 34111: 'garrigue', 34142: 'coeur', 34172: 'montpellier', 34199: 'centre', 34276: 'garrigue', 34301: null, 34032: null });
});
