import { expect, test } from 'vitest';
import { createListFilter } from '../../../../client/state/structureList/createListFilter.js';
import { defaultListView } from '../../../../client/state/structureList/defaultListView.js';
import { parseListView } from '../../../../client/state/structureList/parseListView.js';
import { printListView } from '../../../../client/state/structureList/printListView.js';

const parse = (search: string) => parseListView(new URLSearchParams(search));

test.each([
    '/structures', '/structures?types=mission-locale,habitat-jeunes&departement=30,34', '/structures?epci=200067791&texte=l%C3%A0%20bas&age=17&public=contrat-jeune-majeur',
    '/structures?besoin=logement&forme=residence&places=oui&convention=en-vigueur&depuis=2022&source=etude-occitanie&sur=oui&apres=WyJz_-A',
])('%s says the same after being read and written', address => {
    const { view, mistakes } = parse(address.split('?')[1] ?? '');
    expect(mistakes).toEqual([]);
    expect(printListView(view)).toBe(address);
});

test('the form without JavaScript repeats a parameter and sends empty fields: read the same, and said to be nothing wrong', () => {
    const { view, mistakes } = parse('types=antenne&types=adepape&departement=34&departement=30&epci=&age=&texte=');
    expect(printListView(view)).toBe('/structures?types=antenne,adepape&departement=30,34');
    expect(mistakes).toEqual([]);
});

test('what cannot be read is left out and said', () => {
    const { view, mistakes } = parse('types=x&departement=999999&epci=1&age=-3&public=y&forme=z&besoin=w&places=2&convention=1&depuis=22&source=../etc&sur=1&apres=<b>&texte=%3F!');
    expect(view).toEqual(defaultListView);
    expect(mistakes).toHaveLength(14);
    expect(mistakes).toContain('Âge : « -3 » n’existe pas ici. Ce filtre est laissé de côté.');
});

test('the filter of the API holds what was asked and nothing else', () => {
    expect(createListFilter(defaultListView)).toEqual({});
    expect(createListFilter(parse('types=adepape&departement=34&age=0&sur=oui&depuis=2022&convention=en-vigueur&apres=abc').view)).toEqual({
        kinds: ['ADEPAPE'], departements: ['34'], age: 0, toConfirm: false, statedSince: '2022-01-01', withAgreementInForce: true,
    });
});
