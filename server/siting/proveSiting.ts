import type { Highs } from 'highs';
import { buildCoverModel, type CoverModel } from '../coverage/siting/buildCoverModel.js';
import { keepCandidates } from '../coverage/siting/keepCandidates.js';
import type { SitingResult } from '../coverage/siting/SitingResult.js';
import type { SitingSearch } from '../coverage/siting/SitingSearch.js';

/** Pairs (candidate, demand) of a program that the solver is given, at most: above, it would find nothing in any time that one waits. */
const MAX_PAIRS = 400e3;
/** With a capacity each pair is a column and two rows. */
const MAX_PAIRS_WITH_CAPACITY = 60e3;
/** Share of the time for the search, every candidate that it strikes out making the program smaller; it ends when two turns close less of the gap. */
const BEFORE_SOLVER = { share: 0.25, progress: 0.05 };
const WITHOUT_SOLVER = { share: 0.9, progress: 0.005 };
/** One turn may close nothing while the prices leave their start. */
const MAX_STUCK = 2;
/** Pairs read in one turn of the search. */
const TURN = 100e6;
/** What the solver's own tolerance (1e-9 on each whole number) may hide. */
const SOLVER_MARGIN = 1e-7;

/**
 * Goes on with a search until its choice is proved to be the best or the time ends: turns of the search while they help, then HiGHS on
 * the candidates that are left.
 *
 * @param seconds time allowed, from now
 * @param loadHighs called only if the solver is needed
 */
export async function proveSiting(search: SitingSearch, seconds: number, loadHighs: () => Promise<Highs>): Promise<SitingResult> {
    const begun = performance.now();
    const spent = () => (performance.now() - begun) / 1000;
    for (let [gap, stuck] = [search.result().gap, 0]; gap > 0 && stuck < MAX_STUCK; ) {
        const { share, progress } = countPairs(search) <= maxPairs(search) ? BEFORE_SOLVER : WITHOUT_SOLVER;
        if (spent() >= share * seconds) break;
        search.improve(TURN);
        const now = search.result().gap;
        stuck = gap - now < progress * gap ? stuck + 1 : 0;
        gap = now;
    }
    if (search.proved) return search.result();
    if (countPairs(search) > maxPairs(search)) return search.result();
    const left = candidatesOf(search);
    const lists = keepCandidates(search.lists, left);
    const model = buildCoverModel(lists, search.k, search.capacity);
    const highs = await loadHighs();
    const solved = solve(highs, model, search.chosen.map(c => left.indexOf(c)), Math.max(0.1, seconds - spent()));
    search.adopt(solved.chosen.map(c => left[c]!));
    // A solver stopped before it had a bound gives an infinite one, of either sign.
    if (!Number.isFinite(solved.bound) || solved.bound < search.covered * (1 - 1e-6)) return search.result();
    const bound = solved.bound * (1 + SOLVER_MARGIN);
    const whole = search.lists.weight.every(Number.isInteger) && (search.capacity === Infinity || Number.isInteger(search.capacity));
    const proved = solved.optimal && solved.bound - search.covered <= Math.max(whole ? 0.95 : 0, SOLVER_MARGIN * solved.bound);
    search.lower(proved ? search.covered : whole ? Math.floor(bound) : bound);
    return search.result();
}

/** Candidates of the program: those that a better choice may hold, and the choice itself. */
function candidatesOf(search: SitingSearch): number[] {
    return [...new Set([...search.alive(), ...search.chosen])].sort((a, b) => a - b);
}

function countPairs(search: SitingSearch): number {
    return candidatesOf(search).reduce((pairs, c) => pairs + search.lists.start[c + 1]! - search.lists.start[c]!, 0);
}

function maxPairs({ capacity }: SitingSearch): number {
    return capacity === Infinity ? MAX_PAIRS : MAX_PAIRS_WITH_CAPACITY;
}

/** Runs HiGHS from a choice known. @returns candidates of its best choice, and what no choice exceeds */
function solve(highs: Highs, model: CoverModel, from: readonly number[], seconds: number): { chosen: number[]; bound: number; optimal: boolean } {
    const numCols = model.colCost.length;
    const numRows = model.rowUpper.length;
    return highs.withModel(
        {
            numCols, numRows,
            sense: highs.constants.objectiveSense.maximize,
            colCost: model.colCost,
            colLower: new Float64Array(numCols),
            colUpper: model.colUpper,
            rowLower: new Float64Array(numRows).fill(-highs.infinity),
            rowUpper: model.rowUpper,
            matrix: { format: 'csr', numRows, numCols, starts: model.start, indices: model.index, values: model.value },
            integrality: model.integrality,
        },
        program => {
            program.options.set({
                output_flag: false, time_limit: seconds, random_seed: 1, mip_rel_gap: 0, mip_abs_gap: 1e-6,
                mip_feasibility_tolerance: 1e-9, primal_feasibility_tolerance: 1e-9,
            });
            // Candidates that another one replaces are not in the program: the solver completes what it is given.
            const indices = from.map(c => model.candidates.indexOf(c)).filter(column => column >= 0);
            if (indices.length > 0) program.setSolution({ indices, values: indices.map(() => 1) });
            const { modelStatus } = program.run();
            const values = program.getSolution().colValue;
            return {
                chosen: values.length === numCols ? model.candidates.filter((_, column) => values[column]! > 0.5) : [],
                bound: Number(program.info.get('mip_dual_bound')),
                optimal: modelStatus === highs.constants.modelStatus.optimal,
            };
        },
    );
}
