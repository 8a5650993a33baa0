import { expect, test } from 'vitest';
import type { CoverageViewState } from '../../../../client/state/coverageView/CoverageViewState.js';
import { defaultCoverageView } from '../../../../client/state/coverageView/defaultCoverageView.js';
import { listCoverageParameters } from '../../../../client/state/coverageView/listCoverageParameters.js';
import { parseCoverageView } from '../../../../client/state/coverageView/parseCoverageView.js';
import { printCoverageView } from '../../../../client/state/coverageView/printCoverageView.js';

const parse = (query: string) => parseCoverageView(new URLSearchParams(query));
const view = (change: Partial<CoverageViewState>): CoverageViewState => ({ ...defaultCoverageView, ...change });

test('the address without parameters is the default view, and is printed without any', () => {
    expect(parse('')).toEqual({ view: defaultCoverageView, mistakes: [] });
    expect(printCoverageView({ ...defaultCoverageView })).toBe('/couverture');
    expect(printCoverageView({ ...defaultCoverageView }, '/couverture.csv')).toBe('/couverture.csv');
});

test.each<[string, Partial<CoverageViewState>]>([
    ['/couverture?type=accueil-mission-locale', { kinds: ['MISSION_LOCALE', 'ANTENNE'] }],
    ['/couverture?type=mission-locale,adepape', { kinds: ['MISSION_LOCALE', 'ADEPAPE'] }],
    ['/couverture?seuil=12.5&mesure=route-estimee', { maxKm: 12.5, measure: 'ROAD_ESTIMATE' }],
    ['/couverture?unite=commune&dans=departement-2A', { level: 'COMMUNE', within: { level: 'DEPARTEMENT', code: '2A' } }],
    ['/couverture?unite=epci&dans=france', { level: 'EPCI', within: null }],
    ['/couverture?dans=epci-200066355', { within: { level: 'EPCI', code: '200066355' } }],
    ['/couverture?poids=jeunes-15-29&indicateur=distance&tri=nom', { weight: 'jeunes-15-29', indicator: 'DISTANCE', sort: { column: 'NAME', descending: false } }],
    ['/couverture?q=S%C3%A8te%20%26%20%C3%A9tang&tout=oui&territoire=alees-30', { text: 'Sète & étang', all: true, territory: 'alees-30' }],
    ['/couverture?sites=43.93465,3.70846,30;44.1,4,20', { sites: '43.93465,3.70846,30;44.1,4,20' }],
])('%s is read and printed the same', (address, change) => {
    expect(parse(address.split('?')[1]!)).toEqual({ view: view(change), mistakes: [] });
    expect(printCoverageView(view(change))).toBe(address);
});

test('a French comma is a point, empty fields of a form are absent, repeated types add up', () => {
    expect(parse('seuil=7,5&type=&q=&dans=').view).toEqual(view({ maxKm: 7.5 }));
    expect(parse('type=adepape&type=mecs').view.kinds).toEqual(['ADEPAPE', 'MECS']);
    expect(parse('type=habitat-jeunes').view.kinds).toEqual(['RESIDENCE_HABITAT_JEUNES']);
});

test.each([
    ['seuil=0', 'seuil'], ['seuil=-5', 'seuil'], ['seuil=NaN', 'seuil'], ['seuil=501', 'seuil'], ['seuil=1e2', 'seuil'], ['type=bogus', 'type'], ['type=residence,bogus', 'type'],
    ['mesure=avion', 'mesure'], ['unite=canton', 'unite'], ['dans=lune', 'dans'], ['dans=region-', 'dans'], ['dans=commune-34111', 'dans'], ['poids=%3Cb%3E', 'poids'], ['indicateur=x', 'indicateur'], ['tri=--nom', 'tri'],
    ['territoire=%3Cscript%3E', 'territoire'],
])('%s is said to be a mistake of its field, with what was written, and the default is shown', (query, field) => {
    const { view: shown, mistakes } = parse(query);
    expect(shown).toEqual(defaultCoverageView);
    expect(mistakes).toEqual([{ field, value: new URLSearchParams(query).get(field), message: expect.stringMatching(/^[A-Z].{20,}\.$/s) }]);
});

test('an area is read in any case', () => {
    expect(parse('dans=departement-2a').view.within).toEqual({ level: 'DEPARTEMENT', code: '2A' });
    expect(parse('dans=Departement-2A').view.within).toEqual({ level: 'DEPARTEMENT', code: '2A' });
    expect(parse('dans=France').view.within).toBeNull();
});

test('places of a kind that has none are refused in words', () => {
    const { view: shown, mistakes } = parse('type=adepape&indicateur=places&tri=places');
    expect(shown).toEqual(view({ kinds: ['ADEPAPE'] }));
    expect(mistakes.map(({ field, value }) => [field, value])).toEqual([['indicateur', 'places'], ['tri', 'places']]);
});

test('communes of the whole of France are refused in words', () => {
    const { view: shown, mistakes } = parse('unite=commune&dans=france');
    expect(shown).toMatchObject({ level: 'EPCI', within: null });
    expect(mistakes[0]).toMatchObject({ field: 'unite', message: expect.stringContaining('choisissez d’abord une région') });
});

test('a form can carry what is not its own', () => {
    expect(listCoverageParameters(view({ text: 'a&b', territory: 'x-1' }))).toEqual([['q', 'a&b'], ['territoire', 'x-1']]);
});
