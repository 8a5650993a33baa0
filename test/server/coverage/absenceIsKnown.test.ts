import { expect, test } from 'vitest';
import { absenceIsKnown } from '../../../server/coverage/absenceIsKnown.js';

const nothing = { inventoried: false, inventoryComplete: false, statedLevel: false, withinStatedGaps: false };

test('without a list, finding none proves nothing', () => {
    expect(absenceIsKnown({ ...nothing, statedLevel: true, withinStatedGaps: true })).toBe(false);
});
test('a partial list proves nothing about a commune, unless a source states that the territory around it has none', () => {
    expect(absenceIsKnown({ ...nothing, inventoried: true })).toBe(false);
    expect(absenceIsKnown({ ...nothing, inventoried: true, withinStatedGaps: true })).toBe(true);
});
test('a complete list, or the level that the source reviews, is enough', () => {
    expect(absenceIsKnown({ ...nothing, inventoried: true, inventoryComplete: true })).toBe(true);
    expect(absenceIsKnown({ ...nothing, inventoried: true, statedLevel: true })).toBe(true);
});
