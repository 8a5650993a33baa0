import { expect, test } from 'vitest';
import { computeClasses } from '../../../../client/state/coverageView/computeClasses.js';
import { findClass } from '../../../../client/state/coverageView/findClass.js';

/** Sum of squared differences to the mean of each group. */
function errorOf(groups: readonly number[][]): number {
    return groups.reduce((sum, group) => {
        const mean = group.reduce((a, b) => a + b, 0) / group.length;
        return sum + group.reduce((inner, value) => inner + (value - mean) ** 2, 0);
    }, 0);
}

/** Every way to cut a sorted list in so many groups. */
function* listCuts(sorted: readonly number[], count: number): Generator<number[][]> {
    if (count === 1) yield [[...sorted]];
    else for (let i = 1; i <= sorted.length - count + 1; i++) for (const rest of listCuts(sorted.slice(i), count - 1)) yield [sorted.slice(0, i), ...rest];
}

function seeded(seed: number): () => number {
    let state = seed;
    return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const groupsOf = (values: readonly number[], count: number) => computeClasses(values, count).map(({ from, to }) => values.filter(value => value >= from && value <= to));

test.each([1, 2, 3, 4, 5])('no other cut of 14 values in %d classes is nearer to its means (all are tried)', count => {
    const random = seeded(count);
    for (let round = 0; round < 10; round++) {
        const values = Array.from({ length: 14 }, () => 1_000_000 + random() ** 3 * 100);
        const best = Math.min(...[...listCuts([...values].sort((a, b) => a - b), count)].map(errorOf));
        expect(errorOf(groupsOf(values, count))).toBeCloseTo(best, 6);
    }
});

test('equal values stay together and few different ones make fewer classes', () => {
    expect(computeClasses([0, 0, 0, 0, 1, 1])).toEqual([{ from: 0, to: 0, count: 4 }, { from: 1, to: 1, count: 2 }]);
    expect(computeClasses([7])).toEqual([{ from: 7, to: 7, count: 1 }]);
    expect(computeClasses([])).toEqual([]);
});

test('classes rise, do not overlap and hold every value once, for 35,000 values as well, quickly', () => {
    const random = seeded(4);
    const values = Array.from({ length: 35_000 }, () => Math.round(random() ** 2 * 20_000) / 100);
    const start = performance.now();
    const classes = computeClasses(values);
    expect(performance.now() - start).toBeLessThan(500);
    expect(classes).toHaveLength(5);
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(35_000);
    classes.forEach(({ from, to }, i) => expect(from > (classes[i - 1]?.to ?? -1) && to >= from).toBe(true));
    expect(values.every(value => findClass(classes, value) !== null)).toBe(true);
});

test('unknown has no class', () => {
    expect(findClass(computeClasses([1, 2, 3]), null)).toBeNull();
});
