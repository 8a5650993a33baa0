import { expect, test } from 'vitest';
import { checkCoverageView } from '../../../../client/state/coverageView/checkCoverageView.js';
import { countsPlaces } from '../../../../client/state/coverageView/countsPlaces.js';
import { defaultCoverageView } from '../../../../client/state/coverageView/defaultCoverageView.js';
import { filterRows } from '../../../../client/state/coverageView/filterRows.js';
import { findAreaName } from '../../../../client/state/coverageView/findAreaName.js';
import { findRow } from '../../../../client/state/coverageView/findRow.js';
import { fitCoverageView } from '../../../../client/state/coverageView/fitCoverageView.js';
import { listAreaDepartements } from '../../../../client/state/coverageView/listAreaDepartements.js';
import { packRows } from '../../../../client/state/coverageView/packRows.js';
import { shadeRows } from '../../../../client/state/coverageView/shadeRows.js';
import { sortRows } from '../../../../client/state/coverageView/sortRows.js';
import { unpackRows } from '../../../../client/state/coverageView/unpackRows.js';
import { explainMismatch } from '../../../../client/texts/explainMismatch.js';
import { coverageRow } from '../../../helpers/coverageRow.js';

const rows = [
    coverageRow({ id: '1', code: '1', nom: 'Sète', figures: { shareWithout: 0.5, meanKm: 3 } }),
    coverageRow({ id: '2', code: '2', nom: 'Alès', access: 'UNKNOWN', figures: { beyond: null, noneKnown: null, shareWithout: null, meanKm: null, unknown: 1_000 } }),
    coverageRow({ id: '3', code: '3', nom: 'Saint-Gilles', access: 'UNCOVERED', figures: { shareWithout: 1, beyond: 1_000, noneKnown: 0, meanKm: 41 } }),
    coverageRow({ id: '4', code: '34', nom: 'Béziers', access: 'COVERED', figures: { shareWithout: 0, beyond: 0, noneKnown: 0, meanKm: 3 } }),
];
const idsBy = (column: Parameters<typeof sortRows>[1]['column'], descending: boolean) => sortRows(rows, { column, descending }).map(({ id }) => id).join('');

test('rows are sorted by a figure, equals by name, the unknown last in both directions', () => {
    expect(idsBy('SHARE', true)).toBe('3142');
    expect(idsBy('SHARE', false)).toBe('4132');
    expect(idsBy('DISTANCE', false)).toBe('4132'); // Béziers and Sète at 3 km
    expect(idsBy('DISTANCE', true)).toBe('3412');
    expect(idsBy('PEOPLE', true)).toBe('3142');
});

test('a mean distance that stands for fewer than half of the people comes after the others, before the unknown, and has no tone', () => {
    const few = coverageRow({ id: '6', nom: 'Lunel', figures: { meanKm: 90, meanKmPeople: 400, unknown: 600 } });
    expect(sortRows([few, ...rows], { column: 'DISTANCE', descending: true }).map(({ id }) => id).join('')).toBe('34162');
    expect(sortRows([few, ...rows], { column: 'DISTANCE', descending: false }).map(({ id }) => id).join('')).toBe('41362');
    expect(shadeRows([few, ...rows], 'DISTANCE').tones.get('6')).toBeNull();
});

test('"at least 0" is sorted with the unknown', () => {
    const bound = coverageRow({ id: '7', nom: 'Agde', figures: { beyond: 0, noneKnown: 0, shareWithout: 0, unknown: 600 } });
    expect(sortRows([bound, ...rows], { column: 'SHARE', descending: false }).map(({ id }) => id).join('')).toBe('41372');
});

test('kinds without places lose the map and the order of places, others keep them', () => {
    const places = { ...defaultCoverageView, indicator: 'PER_1000' as const, sort: { column: 'PLACES' as const, descending: false } };
    expect(fitCoverageView(places)).toEqual(places);
    expect(fitCoverageView({ ...places, kinds: ['MISSION_LOCALE', 'ANTENNE'] })).toEqual({ ...defaultCoverageView, kinds: ['MISSION_LOCALE', 'ANTENNE'] });
    expect([['SERVICE_LOGEMENT'], ['ADEPAPE', 'RESIDENCE_HABITAT_JEUNES'], ['MECS']].map(kinds => countsPlaces(kinds as never))).toEqual([true, true, false]);
});

test('rows are packed for the data of the page and come back the same', () => {
    const all = [...rows, coverageRow({ id: '8', center: { lat: 43.9, lng: 3.7 }, departements: [{ code: '30' }, { code: '34' }] })];
    expect(unpackRows(JSON.parse(JSON.stringify(packRows(all))))).toEqual(all);
});

test('a territory of the address is found by its id or its code, in any case', () => {
    const corse = coverageRow({ id: 'departement-2A', code: '2A' });
    expect([findRow([...rows, corse], '2a'), findRow([...rows, corse], 'DEPARTEMENT-2a'), findRow([...rows, corse], '34')?.id, findRow(rows, 'x'), findRow(rows, null)]).toEqual([corse, corse, '4', undefined, undefined]);
});

test('rows that do not make the whole area say why; rows that do, and unknown people, say nothing', () => {
    const total = (people: number | null) => ({ ...rows[0]!.figures, people, outOfBands: 0, bands: [] });
    const explain = (level: 'EPCI' | 'MISSION_LOCALE', people: number | null) => explainMismatch({ level }, { territories: rows, total: total(people) });
    expect(explain('EPCI', 4_000)).toBeNull();
    expect(explain('EPCI', null)).toBeNull();
    expect(explain('EPCI', 3_000)).toContain('dépasse la limite');
    expect(explain('MISSION_LOCALE', 3_000)).toContain('deux territoires se partagent');
    expect(explain('MISSION_LOCALE', 5_000)).toContain('dans aucun des territoires');
});

test('names are sorted as a French reader expects, states from what lacks most', () => {
    expect(idsBy('NAME', false)).toBe('2431');
    expect(idsBy('NAME', true)).toBe('1342');
    expect(idsBy('STATUS', true)).toBe('3142');
});

test('a search in the table ignores accents, capitals and hyphens, and finds codes', () => {
    const found = (text: string) => filterRows(rows, text).map(({ id }) => id).join('');
    expect(found('ales')).toBe('2');
    expect(found('st gilles')).toBe('3');
    expect(found('34')).toBe('4');
    expect(found('gil sai')).toBe('3');
    expect(found('illes')).toBe('');
    expect(found('')).toBe('1234');
    expect(found('zz')).toBe('');
});

test('tones follow the classes of what is known; an unknown territory has none, whatever lower bound is known', () => {
    const bound = coverageRow({ id: '5', access: 'UNKNOWN', figures: { shareWithout: 0.4, unknown: 600 } });
    const { classes, steps, tones, unknown } = shadeRows([...rows, bound], 'SHARE');
    expect(classes.map(({ from }) => from)).toEqual([0, 0.5, 1]);
    expect(steps).toEqual([0, 2, 4]);
    expect([...tones]).toEqual([['1', 2], ['2', null], ['3', 4], ['4', 0], ['5', null]]);
    expect(unknown).toBe(2);
});

test('the state has no class: it is drawn by its hatches', () => {
    expect(shadeRows(rows, 'STATUS')).toMatchObject({ classes: [], unknown: 0 });
});

const regions = [{ code: '76', nom: 'Occitanie', departements: [{ code: '30', nom: 'Gard' }, { code: '34', nom: 'Hérault' }] }, { code: '53', nom: 'Bretagne', departements: [{ code: '35', nom: 'Ille-et-Vilaine' }] }];

test('the départements of an area are those of the région, the one asked, or those of the rows of an EPCI', () => {
    expect(listAreaDepartements(null, { regions }, [])).toEqual(['30', '34', '35']);
    expect(listAreaDepartements({ level: 'REGION', code: '76' }, { regions }, [])).toEqual(['30', '34']);
    expect(listAreaDepartements({ level: 'DEPARTEMENT', code: '35' }, { regions }, [])).toEqual(['35']);
    expect(listAreaDepartements({ level: 'EPCI', code: 'x' }, { regions }, rows)).toEqual(['34']);
    expect(findAreaName({ level: 'REGION', code: '53' }, { regions })).toBe('Bretagne');
    expect(findAreaName({ level: 'EPCI', code: '200066355' }, { regions })).toBe('200066355');
});

test('an area or a weight that nothing has is said, and the default is shown', () => {
    const weights = [{ id: 'population', label: 'Population totale', source: 'INSEE', date: null }];
    const { view, mistakes } = checkCoverageView({ ...defaultCoverageView, within: { level: 'DEPARTEMENT', code: '99' }, weight: 'jeunes' }, { regions, weights });
    expect(view).toEqual(defaultCoverageView);
    expect(mistakes.map(({ field, value }) => [field, value])).toEqual([['dans', 'departement-99'], ['poids', 'jeunes']]);
    expect(checkCoverageView({ ...defaultCoverageView }, { regions, weights }).mistakes).toEqual([]);
});
