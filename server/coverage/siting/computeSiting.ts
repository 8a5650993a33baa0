import { CapacitySet } from './CapacitySet.js';
import { checkSitingProblem } from './checkSitingProblem.js';
import { chooseGreedily } from './chooseGreedily.js';
import { chooseWithCapacity } from './chooseWithCapacity.js';
import type { CoverLists } from './CoverLists.js';
import { DualBound } from './DualBound.js';
import { improveBySwaps } from './improveBySwaps.js';
import { improveWithCapacity } from './improveWithCapacity.js';
import { keepCandidates } from './keepCandidates.js';
import { prepareSiting } from './prepareSiting.js';
import { rankSites } from './rankSites.js';
import { seededRandom } from './seededRandom.js';
import type { SitingProblem } from './SitingProblem.js';
import type { SitingResult } from './SitingResult.js';

/** Pairs read by default: a region answers within 200 ms, France within 400 ms (`npm run bench:siting`). */
const DEFAULT_EFFORT = 60e6;
/** Pairs of the candidates that swaps choose from, at most. */
const MAX_SWAP_PAIRS = 1e6;
/** Shares of the effort, each spent twice. */
const DUAL_SHARE = 0.3;
const SWAP_SHARE = 0.2;
/** Shakes in vain after which the swaps give up: small problems end long before their effort. */
const MAX_ROUNDS = 100;

/**
 * Proposes the `k` communes where new sites would newly serve most people (maximal covering location, Church and ReVelle 1974), and
 * says how far at most that is from the best possible.
 *
 * A lazy greedy choice, exchanges of sites with random restarts, and an upper bound by Lagrangian relaxation that also strikes out the
 * candidates that no better choice can hold, in turns. The same problem always gives the same answer: no clock, a fixed seed.
 *
 * @throws RangeError if a value of the problem is out of its range
 */
export function computeSiting(problem: SitingProblem): SitingResult {
    checkSitingProblem(problem);
    const { lists, totals, counts } = prepareSiting(problem);
    const { k } = problem;
    const capacity = problem.capacity ?? Infinity;
    const effort = problem.effort ?? DEFAULT_EFFORT;
    const random = seededRandom(k);
    const greedy = capacity === Infinity ? { chosen: chooseGreedily(lists, totals, k), work: 0 } : chooseWithCapacity(lists, totals, k, capacity);
    let { chosen } = greedy;
    let covered = sumServed(lists, chosen, capacity);
    let work = lists.item.length + greedy.work;
    // Fewer sites than asked for: they serve all that can be.
    const allServed = chosen.length < k;
    const dual = new DualBound(lists, totals, k, capacity);
    for (let turn = 0; turn < 2 && !allServed && dual.upperBound > covered; turn++) {
        dual.improve(covered, DUAL_SHARE * effort);
        if (dual.upperBound <= covered) break;
        const core = chooseCore(lists, dual, chosen, capacity === Infinity ? MAX_SWAP_PAIRS : MAX_SWAP_PAIRS / 8);
        const own = keepCandidates(lists, core);
        const from = chosen.map(c => core.indexOf(c));
        const found = capacity === Infinity
            ? improveBySwaps(own, Float64Array.from(core, c => totals[c]!), from, SWAP_SHARE * effort, MAX_ROUNDS, random)
            : improveWithCapacity(own, from, capacity, SWAP_SHARE * effort, MAX_ROUNDS, random);
        work += found.work;
        if (found.covered > covered) [chosen, covered] = [found.chosen.map(c => core[c]!), found.covered];
    }
    if (!allServed && dual.upperBound > covered) dual.look(covered);
    const sites = rankSites(lists, chosen, capacity);
    covered = sites.at(-1)?.covered ?? 0;
    // What is served is a sum in another order than the bound: equal within rounding is equal.
    const proved = allServed || dual.upperBound <= covered * (1 + 3e-9);
    const upperBound = proved ? covered : Math.min(dual.upperBound, counts.reachable);
    return {
        sites, covered, upperBound, gap: proved ? 0 : (upperBound - covered) / upperBound, proof: proved ? 'EXACT' : 'BOUND', ...counts,
        candidatesLeft: proved ? 0 : dual.alive.reduce((sum, alive) => sum + alive, 0), work: work + dual.work,
    };
}

/** The candidates that a better choice may hold, the most valuable first, and those chosen already. */
function chooseCore({ start }: CoverLists, { alive, value }: DualBound, chosen: readonly number[], maxPairs: number): number[] {
    const core = new Set(chosen);
    const order = Array.from(alive.keys()).filter(c => alive[c] === 1).sort((a, b) => value[b]! - value[a]! || a - b);
    let pairs = 0;
    for (const c of order) {
        pairs += start[c + 1]! - start[c]!;
        if (pairs > maxPairs) break;
        core.add(c);
    }
    return [...core].sort((a, b) => a - b);
}

function sumServed(lists: CoverLists, chosen: readonly number[], capacity: number): number {
    if (capacity < Infinity) {
        const set = new CapacitySet(lists, capacity);
        set.reset(chosen);
        return set.covered;
    }
    const { start, item, weight } = lists;
    const served = new Uint8Array(weight.length);
    let sum = 0;
    for (const c of chosen) {
        for (let at = start[c]!; at < start[c + 1]!; at++) {
            if (served[item[at]!] === 0) sum += weight[item[at]!]!;
            served[item[at]!] = 1;
        }
    }
    return sum;
}
