import { expect, test } from 'vitest';
import { parseViewState } from '../../../client/state/parseViewState.js';
import { printViewState } from '../../../client/state/printViewState.js';

const parse = (search: string) => parseViewState(new URLSearchParams(search));

test.each([
    '/', '/?types=mission-locale,habitat-jeunes&departement=30', '/?texte=habitat%20jeunes&places=oui', '/?commune=2A004&structure=adepape-34&lat=43.6000&lng=3.9000&zoom=10.25',
])('%s says the same after being read and written', address => {
    expect(printViewState(parse(address.slice(2)))).toBe(address);
});

test('the form without JavaScript repeats the parameter: read the same', () => {
    expect(parse('types=antenne&types=adepape').kinds).toEqual(['ANTENNE', 'ADEPAPE']);
});

test('what cannot be read is left out: a damaged link still opens the page', () => {
    expect(printViewState(parse('types=nimporte&departement=999999&commune=<b>&structure=../x&lat=a&lng=1&zoom=3&places=2&texte=%20%20'))).toBe('/');
    expect(parse('lat=&lng=&zoom=').look).toBeNull();
    expect(parse(`texte=${'a'.repeat(500)}`).text).toHaveLength(100);
});
