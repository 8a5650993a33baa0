import { CapacitySet } from './CapacitySet.js';
import type { CoverLists } from './CoverLists.js';

/** Candidates whose flow is computed for each exchange: those with most people not served in reach. */
const TRIED = 8;

/** Swaps with restarts, as `improveBySwaps`, each compared by its maximum flow. */
export function improveWithCapacity(
    lists: CoverLists, from: readonly number[], capacity: number, work: number, maxRounds: number, random: () => number,
): { chosen: number[]; covered: number; work: number } {
    const set = new CapacitySet(lists, capacity);
    const count = lists.candidate.length;
    set.reset(from);
    let best = { chosen: [...set.chosen], covered: set.covered };
    if (from.length >= count) return { ...best, work: set.work };
    const descend = () => {
        for (let since = 0; since < from.length && set.work < work; ) {
            const [site, ...others] = set.chosen as [number, ...number[]];
            const before = set.covered;
            set.reset(others);
            const found = bestAddition(set, count, capacity);
            if (found.gain + set.covered > before * (1 + 1e-9)) {
                set.add(found.site);
                since = 0;
            } else {
                set.add(site);
                since++;
            }
        }
    };
    descend();
    for (let round = 0, since = 0; since < maxRounds && set.work < work; round++, since++) {
        if (set.covered > best.covered * (1 + 1e-9)) {
            best = { chosen: [...set.chosen], covered: set.covered };
            since = 0;
        }
        const kept = [...best.chosen];
        for (let i = 0; i <= round % Math.min(3, from.length); i++) kept.splice(Math.floor(random() * kept.length), 1);
        while (kept.length < from.length) {
            const site = Math.floor(random() * count);
            if (!kept.includes(site)) kept.push(site);
        }
        set.reset(kept);
        descend();
    }
    if (set.covered > best.covered * (1 + 1e-9)) best = { chosen: [...set.chosen], covered: set.covered };
    return { ...best, work: set.work };
}

function bestAddition(set: CapacitySet, count: number, capacity: number): { site: number; gain: number } {
    const promising: { site: number; unserved: number }[] = [];
    for (let site = 0; site < count; site++) {
        if (set.chosen.includes(site)) continue;
        const unserved = set.unserved(site);
        if (promising.length === TRIED && unserved <= promising[TRIED - 1]!.unserved) continue;
        let place = promising.length;
        while (place > 0 && promising[place - 1]!.unserved < unserved) place--;
        promising.splice(place, 0, { site, unserved });
        if (promising.length > TRIED) promising.pop();
    }
    let best = { site: -1, gain: -1 };
    for (const { site } of promising) {
        if (best.gain >= capacity) break;
        const gain = set.gain(site);
        if (gain > best.gain) best = { site, gain };
    }
    return best;
}
