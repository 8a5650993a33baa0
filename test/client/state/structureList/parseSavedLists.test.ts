import { expect, test } from 'vitest';
import { MAX_SAVED, parseSavedLists } from '../../../../client/state/structureList/parseSavedLists.js';

test('reads the lists that were kept, the last of a name only', () => {
    const text = JSON.stringify([{ name: 'Gard', query: 'departement=30' }, { name: 'Gard', query: 'departement=30&age=17' }]);
    expect(parseSavedLists(text)).toEqual([{ name: 'Gard', query: 'departement=30&age=17' }]);
});

test('what is damaged or foreign never keeps the page from opening, nor leads elsewhere', () => {
    for (const text of [null, '', '{', '3', '{"a":1}', '[null,3,{"name":3},{"name":" ","query":""}]']) expect(parseSavedLists(text)).toEqual([]);
    expect(parseSavedLists('[{"name":"x","query":"age=17&evil=//example.org#javascript:"}]')).toEqual([{ name: 'x', query: 'age=17' }]);
});

test('at most twenty', () => {
    expect(parseSavedLists(JSON.stringify(Array.from({ length: 30 }, (_, i) => ({ name: `n${i}`, query: '' }))))).toHaveLength(MAX_SAVED);
});
