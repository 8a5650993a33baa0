import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { OLDEST, YOUNG_NEEDS, YOUNGEST } from '../../../../client/jeunes/state/Answers.js';
import { listLines } from '../../../../client/jeunes/state/listLines.js';
import type { YoungLine } from '../../../../client/jeunes/directory/YoungDirectory.js';

/** The numbers of the project itself. */
const lines = (JSON.parse(readFileSync('seeds/lignes/lignes.json', 'utf8')) as (YoungLine & { rank: number })[]).sort((a, b) => a.rank - b.rank);
const first = (need: (typeof YOUNG_NEEDS)[number], age: number | null) => listLines(lines, need, age).first.map(({ numero }) => numero);

describe('national numbers', () => {
    test('every need has one at every age, and none is lost or shown twice', () => {
        for (const need of YOUNG_NEEDS) {
            for (const age of [null, YOUNGEST, 17, 20, 21, 25, 26, OLDEST]) {
                const { first: shown, others } = listLines(lines, need, age);
                expect(shown.length, `${need} ${age}`).toBeGreaterThan(0);
                expect([...shown, ...others].map(({ id }) => id).sort()).toEqual(lines.map(({ id }) => id).sort());
            }
        }
    });
    test('119 is among the first until 20 for who wants to talk, not from 21; Fil santé jeunes until 25', () => {
        expect(first('TALK', 17)).toContain('119');
        expect(first('TALK', 20)).toContain('119');
        expect(first('TALK', 21)).not.toContain('119');
        expect(first('HEALTH', 25)).toContain('0 800 235 236');
        expect(first('HEALTH', 26)).not.toContain('0 800 235 236');
    });
    test('a roof is 115, whatever the age', () => {
        for (const age of [null, YOUNGEST, 19, OLDEST]) expect(first('ROOF', age)).toEqual(['115']);
    });
});
