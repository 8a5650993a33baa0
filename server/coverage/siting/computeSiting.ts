import type { SitingProblem } from './SitingProblem.js';
import type { SitingResult } from './SitingResult.js';
import { SitingSearch } from './SitingSearch.js';

/**
 * Pairs read by default. On two quiet cores the hardest regions take 200 to 235 ms and France 410 ms at k = 20, the others less
 * (`npm run bench:siting`); with fewer pairs some answers fall 2 % short of the best.
 */
const DEFAULT_EFFORT = 70e6;
/** The bound helps the swaps, and they help the bound: the effort of each turn. */
const TURNS = [0.4, 0.2, 0.2, 0.2];

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
    const search = new SitingSearch(problem);
    for (const share of TURNS) search.improve(share * (problem.effort ?? DEFAULT_EFFORT));
    return search.result();
}
