import { expect, test } from 'vitest';
import { DeletionIndex } from '../../../server/search/DeletionIndex.js';
import { editDistance } from '../../../server/search/editDistance.js';
import { createRandom } from '../../helpers/misspell.js';

/** Optimal string alignment, written as its definition says. */
function definition(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
    const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1) ? definition(x.slice(0, -1), y.slice(0, -1)) + 1 : Infinity;
    return Math.min(definition(x, b) + 1, definition(a, y) + 1, definition(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1), swapped);
}
const random = createRandom(2);
const word = (letters: string, most: number) => Array.from({ length: 1 + Math.floor(random() * most) }, () => letters[Math.floor(random() * letters.length)]!).join('');

test('agrees with the definition, whole words and beginnings, for 600 pairs', () => {
    for (let round = 0; round < 600; round++) {
        const [a, b, most] = [word('abc', 6), word('abc', 6), 1 + (round % 2)];
        expect([a, b, most, editDistance(a, b, most, false)]).toEqual([a, b, most, Math.min(definition(a, b), most + 1)]);
        const beginning = Math.min(...Array.from({ length: b.length + 1 }, (_, end) => definition(a, b.slice(0, end))));
        expect([a, b, most, editDistance(a, b, most, true)]).toEqual([a, b, most, Math.min(beginning, most + 1)]);
    }
});

test('a word longer than any name is far from everything', () => expect(editDistance('a'.repeat(60), 'a'.repeat(60), 2, false)).toBe(3));

test('the deletion neighbourhood leaves out no word within the edits that are allowed', () => {
    const terms = [...new Set(Array.from({ length: 3_000 }, () => word('abcd', 10)))].filter(({ length }) => length >= 3).sort();
    const index = new DeletionIndex(terms);
    for (let round = 0; round < 200; round++) {
        const typed = word('abcd', 11);
        const edits = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
        if (edits === 0) continue;
        const near = terms.flatMap((term, rank) => (editDistance(typed, term, edits, false) <= edits ? [rank] : []));
        const candidates = index.candidates(typed, edits);
        expect(near.filter(rank => !candidates.has(rank)).map(rank => `${typed} ${terms[rank]}`)).toEqual([]);
    }
});
