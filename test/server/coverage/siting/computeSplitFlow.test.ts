import { expect, test } from 'vitest';
import { computeSplitFlow, type Group } from '../../../../server/coverage/siting/computeSplitFlow.js';
import { seededRandom } from '../../../../server/coverage/siting/seededRandom.js';

/** The least cut: over the sets of full sites, their capacity and the people of the groups that reach another site. */
function leastCut(groups: readonly Group[], siteCount: number, capacity: number): number {
    let least = Infinity;
    for (let full = 0; full < 2 ** siteCount; full++) {
        const sites = [...full.toString(2)].filter(bit => bit === '1').length;
        least = Math.min(least, sites * capacity + groups.reduce((sum, group) => sum + (group.sites & ~full ? group.people : 0), 0));
    }
    return least;
}

test('a chain of exchanges makes room: the first group moves on', () => {
    const groups = [{ sites: 0b011, people: 10 }, { sites: 0b110, people: 10 }, { sites: 0b001, people: 10 }];
    expect(computeSplitFlow(groups, 3, 10)).toEqual({ served: 30, left: Float64Array.of(0, 0, 0) });
});

test('as much as the least cut allows, in 500 cases, and those left are those not served', () => {
    const random = seededRandom(5);
    let split = 0;
    for (let i = 0; i < 500; i++) {
        const siteCount = 1 + Math.floor(random() * 7);
        const groups = Array.from({ length: 1 + Math.floor(random() * 12) }, () => ({ sites: 1 + Math.floor(random() * (2 ** siteCount - 1)), people: 100 * random() ** 2 }));
        const capacity = 1 + 80 * random();
        const { served, left } = computeSplitFlow(groups, siteCount, capacity);
        expect(served).toBeCloseTo(leastCut(groups, siteCount, capacity), 8);
        expect(left.reduce((sum, people) => sum + people, 0)).toBeCloseTo(groups.reduce((sum, { people }) => sum + people, 0) - served, 8);
        expect(Math.min(...left)).toBeGreaterThanOrEqual(0);
        if (left.some((people, g) => people > 0 && people < groups[g]!.people)) split++;
    }
    expect(split).toBeGreaterThan(100);
});

test('no group: nobody', () => {
    expect(computeSplitFlow([], 2, 5)).toEqual({ served: 0, left: new Float64Array() });
});
