import { expect, test } from 'vitest';
import { computeInequality } from '../../../server/coverage/computeInequality.js';

/** By the definition: every pair of people. */
function giniOfPeople(values: readonly number[]): number {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    let differences = 0;
    for (const a of values) for (const b of values) differences += Math.abs(a - b);
    return differences / (2 * values.length ** 2 * mean);
}

test.each([
    [[{ value: 3, people: 4 }, { value: 1, people: 2 }, { value: 10, people: 3 }]],
    [[{ value: 0, people: 5 }, { value: 7, people: 1 }]],
    [[{ value: 2, people: 1 }, { value: 2, people: 9 }, { value: 5, people: 5 }, { value: 0.5, people: 2 }]],
])('Gini is that of the people one by one: %j', holders => {
    const people = holders.flatMap(({ value, people: count }) => Array<number>(count).fill(value));
    expect(computeInequality(holders).gini).toBeCloseTo(giniOfPeople(people), 12);
});

test('Palma: what the highest 10 % hold over what the lowest 40 % hold, a territory being cut where the limit falls', () => {
    const ten = Array.from({ length: 10 }, (_, i) => ({ value: i + 1, people: 1 }));
    expect(computeInequality(ten).palma).toBeCloseTo(10 / (1 + 2 + 3 + 4), 12);
    expect(computeInequality([{ value: 1, people: 50 }, { value: 3, people: 50 }]).palma).toBeCloseTo((10 * 3) / (40 * 1), 12);
});

test('equal territories have a Gini of 0; a single one, or nothing to share, has none', () => {
    expect(computeInequality([{ value: 4, people: 2 }, { value: 4, people: 7 }]).gini).toBe(0);
    expect(computeInequality([{ value: 4, people: 2 }])).toEqual({ gini: null, palma: null });
    expect(computeInequality([{ value: 0, people: 2 }, { value: 0, people: 3 }])).toEqual({ gini: null, palma: null });
    expect(computeInequality([{ value: 0, people: 40 }, { value: 2, people: 10 }]).palma).toBeNull();
});
