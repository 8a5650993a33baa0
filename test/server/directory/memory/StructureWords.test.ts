import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { countEdits } from '../../../../server/directory/memory/countEdits.js';
import { StructureWords } from '../../../../server/directory/memory/StructureWords.js';
import { createRandom } from '../../../helpers/randomDirectory.js';

const texts = ['mission locale ganges 34190 herault', 'antenne mission locale ales 30100 gard', 'residence habitat jeunes le fort montpellier 34000 herault', 'residence habitat jeunes saint gaudens 31800', 'maison marin gard', 'centre alex paris'];
const words = new StructureWords(texts);
const find = (text: string) => words.find(text).list();

test.each([
    ['Ganges', [0]], ['gang', [0]], ['GARD', [1, 4]], ['34', [0, 2]], ['mission locale', [0, 1]], ['locale mission', [0, 1]], ['la mission de Ganges', [0]], ['St-Gaudens', [3]],
    ['antene', [1]], ['gagnes', [0]], ['montpelier', [2]], ['Résidance habitat', [2, 3]], ['ales xylophone', []], ['xx', []], ['ales xx', [1]], ['34191', []], ['ales 34190', []],
])('"%s" finds %j', (typed, expected) => expect(find(typed)).toEqual(expected));

test('a typo that makes another word is read again when no structure has all the words', () => {
    expect(find('antenne alex')).toEqual([1]);
    expect(find('alex')).toEqual([5]);
});

test('hostile texts take no time', () => {
    const many = new StructureWords(Array.from({ length: 20_000 }, (_, index) => `${index.toString(36)}abcdefgh ${'xyz'.repeat(index % 5)}`));
    const start = performance.now();
    for (const text of ['a'.repeat(100), 'abcdefgi '.repeat(11), 'zzzzzzzzz yyyyyyyyy xxxxxxxxx wwwwwwwww', '0 1 2 3 4 5 6 7 8 9']) {
        find(text);
        many.find(text);
    }
    expect(performance.now() - start).toBeLessThan(2_000);
});

describe('countEdits', () => {
    test('counts what Levenshtein counts, or fewer where neighbours are swapped, and never more', () => {
        const random = createRandom(1);
        const word = () => Array.from({ length: Math.floor(random() * 7) }, () => 'abc'[Math.floor(random() * 3)]).join('');
        for (let round = 0; round < 3_000; round++) {
            const [a, b] = [word(), word()];
            const edits = countEdits(a, b, 9);
            expect(edits).toBe(countEdits(b, a, 9));
            expect(edits).toBeLessThanOrEqual(distance(a, b));
            expect(distance(a, b)).toBeLessThanOrEqual(2 * edits);
            for (const most of [0, 1, 2]) expect(countEdits(a, b, most) <= most).toBe(edits <= most);
        }
    });
    test.each([['gagnes', 'ganges', 1], ['ab', 'ba', 1], ['', 'abc', 3], ['ales', 'ales', 0], ['toulose', 'toulouse', 1], ['abcdef', 'badcfe', 3]])('%s → %s: %i', (a, b, edits) => expect(countEdits(a, b, 9)).toBe(edits));
});
