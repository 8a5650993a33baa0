import { expect, test } from 'vitest';
import { parseUnmlCoverage } from '../../../../server/import/openData/parseUnmlCoverage.js';
import { createCommuneCodes, UNML_HEADING, unmlRow } from '../../../helpers/openDataFiles.js';

const codes = createCommuneCodes();
const parse = (...rows: string[]) => parseUnmlCoverage(['\uFEFF' + UNML_HEADING, ...rows].join('\r\n'), 'unml.csv', codes);
const pairs = (file: ReturnType<typeof parse>) => file.competences.map(({ codeInsee, missionLocaleKey, shared }) => `${codeInsee} ${missionLocaleKey}${shared ? ' shared' : ''}`);

test('a row is a commune and its Mission Locale, as the file names them', () => {
    const file = parse(unmlRow('34111', 'Ganges', '0341', 'Mission Locale Garrigue et Cévennes', 'Non', '34190'), unmlRow('34172', 'Montpellier', '0342', 'Mission Locale de Montpellier'));
    expect(file).toMatchObject({ read: 2, ignored: 0, notes: [] });
    expect(pairs(file)).toEqual(['34111 0341', '34172 0342']);
    expect(file.missionsLocales).toEqual([
        { key: '0341', nom: 'Mission Locale Garrigue et Cévennes', codePostal: '34190' },
        { key: '0342', nom: 'Mission Locale de Montpellier', codePostal: '34000' },
    ]);
});

test('a commune of several Missions Locales is shared; when the file says otherwise, the rows decide and it is said', () => {
    const file = parse(unmlRow('34301', 'Sète', 'A', 'A', 'Oui'), unmlRow('34301', 'Sète', 'B', 'B', 'Non'), unmlRow('34111', 'Ganges', 'A', 'A', 'Oui'), unmlRow('34128', 'Laroque', 'A', 'A', 'peut-être'));
    expect(pairs(file)).toEqual(['34111 A shared', '34128 A', '34301 A shared', '34301 B shared']);
    expect(file.notes.map(({ effect, line, reason, value }) => [effect, line, reason, value])).toEqual([
        ['CHANGED', 3, 'sharing does not agree', '34301: Non'],
        ['KEPT', 4, 'sharing does not agree', '34111: Oui'],
        ['CHANGED', 5, 'sharing does not agree', 'peut-être'],
    ]);
});

test('former communes and arrondissements become the commune of today, once, and each row is said', () => {
    const file = parse(unmlRow('01015', 'Arbignieu', 'A', 'A'), unmlRow('01340', 'Saint-Bois', 'A', 'A'), unmlRow('75101', 'Paris 1er', 'P', 'P'), unmlRow('75102', 'Paris 2e', 'P', 'P'));
    expect(pairs(file)).toEqual(['01015 A', '75056 P']);
    expect(file.notes.map(({ effect, line, reason, nearest }) => [effect, line, reason, nearest])).toEqual([
        ['CHANGED', 3, 'former commune', '01015'],
        ['CHANGED', 4, 'arrondissement', '75056'],
        ['CHANGED', 5, 'arrondissement', '75056'],
    ]);
});

test('former communes of two Missions Locales make a shared commune', () => {
    expect(pairs(parse(unmlRow('01015', 'Arbignieu', 'A', 'A'), unmlRow('01340', 'Saint-Bois', 'B', 'B')))).toEqual(['01015 A shared', '01015 B shared']);
});

test('nothing is lost: each row that is left out is listed with its line, its value and what was expected', () => {
    const file = parse(
        unmlRow('34111', 'Ganges', 'A', 'A'), unmlRow('34111', 'Ganges', 'A', 'A'), unmlRow('34999', 'Ganges', 'A', 'A'),
        unmlRow('34172', 'Sète', 'A', 'A'), unmlRow('34172', 'Montpellier', '', ''), '34301;Sète', unmlRow('98818', 'Nouméa', 'A', 'A'),
    );
    expect(pairs(file)).toEqual(['34111 A']);
    expect(file.read).toBe(7);
    expect(file.notes.map(({ effect, line, reason, value, nearest }) => [effect, line, reason, value, nearest])).toEqual([
        ['LEFT_OUT', 3, 'repeated row', '34111 → A', null],
        ['LEFT_OUT', 4, 'unknown commune', '34999', 'Ganges (34111)'],
        ['LEFT_OUT', 5, 'name does not match the code', '34172 Sète', 'Sète (34301)'],
        ['LEFT_OUT', 6, 'no Mission Locale', '34172 Montpellier', null],
        ['LEFT_OUT', 7, 'wrong number of cells', '34301;Sète', null],
        ['LEFT_OUT', 8, 'outside the geography', '98818', null],
    ]);
});

test('a Mission Locale without a code is known by its name; a second name for one code is said', () => {
    const file = parse(unmlRow('34111', 'Ganges', '', 'Mission Locale Cœur d’Hérault'), unmlRow('34172', 'Montpellier', 'M', 'Montpellier'), unmlRow('34301', 'Sète', 'M', 'Montpellier Méditerranée'));
    expect(file.missionsLocales.map(({ key, nom }) => [key, nom])).toEqual([['mission-locale-coeur-d-herault', 'Mission Locale Cœur d’Hérault'], ['M', 'Montpellier']]);
    expect(file.notes).toMatchObject([{ effect: 'CHANGED', reason: 'two names for one key', line: 4, value: 'Montpellier Méditerranée', nearest: 'Montpellier' }]);
});

test('a file of another kind is refused', () => {
    expect(() => parseUnmlCoverage('code_insee_commune;nom\n34111;Ganges', 'x.csv', codes)).toThrow('Expected the column "Code INSEE" in the heading of x.csv');
});
