import { CapacitySet } from './CapacitySet.js';
import { checkSitingProblem } from './checkSitingProblem.js';
import { chooseGreedily } from './chooseGreedily.js';
import { chooseWithCapacity } from './chooseWithCapacity.js';
import type { CoverLists } from './CoverLists.js';
import { DualBound } from './DualBound.js';
import { improveBySwaps } from './improveBySwaps.js';
import { improveWithCapacity } from './improveWithCapacity.js';
import { keepCandidates } from './keepCandidates.js';
import { type PreparedSiting, prepareSiting } from './prepareSiting.js';
import { rankSites } from './rankSites.js';
import { seededRandom } from './seededRandom.js';
import type { SitingProblem } from './SitingProblem.js';
import type { SitingResult } from './SitingResult.js';
import { searchBranches } from './searchBranches.js';

/** Pairs of the candidates that swaps choose from, at most: for the one descent, for the many restarts, and with a capacity, where each costs much more. */
const MAX_DESCENT_PAIRS = 1e6;
const MAX_SWAP_PAIRS = 150e3;
const MAX_SWAP_PAIRS_WITH_CAPACITY = 125e3;
/** What of the effort of a turn goes to the bound; the rest goes to the swaps. */
const DUAL_SHARE = 0.65;
/** Shakes in vain after which the swaps give up: small problems end long before their effort. */
const MAX_ROUNDS = 100;
/** Candidates left, at most, for all choices among them to be tried. */
const MAX_BRANCHED = 64;

/**
 * A choice of sites that gets better and a bound that gets lower, turn after turn. Deterministic: effort is counted in pairs read.
 *
 * @throws RangeError if a value of the problem is out of its range
 */
export class SitingSearch {
    readonly lists: CoverLists;
    readonly totals: Float64Array;
    readonly capacity: number;
    readonly k: number;
    /** Candidates chosen. */
    chosen: number[];
    /** People whom they serve. */
    covered: number;
    private readonly dual: DualBound;
    private readonly counts: PreparedSiting['counts'];
    private readonly random: () => number;
    /** Fewer sites than asked for serve everybody in reach; or every other choice was shown to serve no more. */
    private settled: boolean;
    /** A bound that a solver proved. */
    private solverBound = Infinity;
    private work: number;
    private descended = false;

    constructor(problem: SitingProblem) {
        checkSitingProblem(problem);
        const { lists, totals, order, counts } = prepareSiting(problem);
        this.k = problem.k;
        this.capacity = problem.capacity ?? Infinity;
        [this.lists, this.totals, this.counts] = [lists, totals, counts];
        this.random = seededRandom(problem.k);
        this.work = lists.item.length;
        const greedy = this.capacity === Infinity ? { chosen: chooseGreedily(lists, totals, order, this.k), work: 0 } : chooseWithCapacity(lists, totals, order, this.k, this.capacity);
        this.work += greedy.work;
        this.chosen = greedy.chosen;
        this.covered = this.serve(this.chosen);
        this.settled = this.chosen.length < this.k;
        this.dual = new DualBound(lists, totals, order, this.k, this.capacity);
    }

    get proved(): boolean {
        // What is served is a sum in another order than the bound: equal within rounding is equal.
        return this.settled || Math.min(this.solverBound, this.dual.upperBound) <= this.covered * (1 + 3e-9);
    }

    /** One turn: the bound, then the swaps among the candidates that it leaves. @param effort pairs to read, about */
    improve(effort: number): void {
        if (this.proved) return;
        this.dual.improve(this.covered, DUAL_SHARE * effort);
        if (this.proved) return;
        const before = this.covered;
        const swapEffort = (1 - DUAL_SHARE) * effort;
        if (this.capacity === Infinity) {
            const begun = this.work;
            if (!this.descended) this.swap(this.chosen, MAX_DESCENT_PAIRS, 0);
            this.descended = true;
            const guided = this.chooseByPrices();
            if (guided.length === this.k) this.swap(guided, 2 * MAX_SWAP_PAIRS, 0);
            this.swap(this.chosen, MAX_SWAP_PAIRS, swapEffort - (this.work - begun));
        } else this.swap(this.chosen, MAX_SWAP_PAIRS_WITH_CAPACITY, swapEffort);
        if (this.covered > before && !this.proved) this.dual.look(this.covered);
        this.branch(effort / 4);
    }

    /** Swaps among the candidates that a better choice may hold. @param effort with 0 it only descends once */
    private swap(start: readonly number[], maxPairs: number, effort: number): void {
        const core = this.chooseCore(start, maxPairs);
        const own = keepCandidates(this.lists, core);
        const from = start.map(c => core.indexOf(c));
        const found = this.capacity === Infinity
            ? improveBySwaps(own, Float64Array.from(core, c => this.totals[c]!), from, effort, MAX_ROUNDS, this.random)
            : improveWithCapacity(own, from, this.capacity, effort, MAX_ROUNDS, this.random);
        this.work += found.work;
        if (found.covered > this.covered) [this.chosen, this.covered] = [found.chosen.map(c => core[c]!), found.covered];
    }

    /** A greedy choice by the prices of the bound: dear are the demands that few good sites reach, so it spreads otherwise than by people. */
    private chooseByPrices(): number[] {
        const { lists, totals, dual } = this;
        const order = dual.followed.slice().sort((a, b) => totals[b]! - totals[a]! || a - b);
        this.work += order.reduce((pairs, c) => pairs + lists.start[c + 1]! - lists.start[c]!, 0);
        return chooseGreedily({ ...lists, weight: dual.price }, totals, order, this.k);
    }

    /** Candidates that a better choice may hold, by index. */
    alive(): number[] {
        return Array.from(this.dual.alive.keys()).filter(c => this.dual.alive[c] === 1);
    }

    /** Takes a choice found elsewhere if it serves more. */
    adopt(chosen: readonly number[]): void {
        const covered = this.serve(chosen);
        if (covered > this.covered) [this.chosen, this.covered] = [[...chosen], covered];
    }

    /** Takes a bound of the choices among the candidates of `alive()`, proved elsewhere. */
    lower(bound: number): void {
        this.solverBound = Math.min(this.solverBound, Math.max(bound, this.covered));
    }

    result(): SitingResult {
        const { counts, dual } = this;
        const sites = rankSites(this.lists, this.chosen, this.capacity);
        const covered = sites.at(-1)?.covered ?? 0;
        const upperBound = this.proved ? covered : Math.min(dual.upperBound, this.solverBound, counts.reachable);
        return {
            sites, covered, upperBound, gap: this.proved ? 0 : (upperBound - covered) / upperBound, proof: this.proved ? 'EXACT' : 'BOUND', ...counts,
            candidatesLeft: this.proved ? 0 : this.alive().length, work: this.work + dual.work,
        };
    }

    /** Tries every choice among the candidates left, when they are few. */
    private branch(effort: number): void {
        const left = this.alive();
        if (this.proved || this.capacity < Infinity || left.length > MAX_BRANCHED) return;
        const found = searchBranches(keepCandidates(this.lists, left), this.k, this.covered, effort);
        this.work += found.work;
        if (found.chosen) this.adopt(found.chosen.map(c => left[c]!));
        this.settled = found.complete;
    }

    /** The candidates that a better choice may hold, the most valuable first, and those chosen already. */
    private chooseCore(start: readonly number[], maxPairs: number): number[] {
        const { lists, dual: { value } } = this;
        const core = new Set(start);
        let pairs = 0;
        for (const c of this.alive().sort((a, b) => value[b]! - value[a]! || a - b)) {
            pairs += lists.start[c + 1]! - lists.start[c]!;
            if (pairs > maxPairs) break;
            core.add(c);
        }
        return [...core].sort((a, b) => a - b);
    }

    private serve(chosen: readonly number[]): number {
        const { start, item, weight } = this.lists;
        if (this.capacity < Infinity) {
            const set = new CapacitySet(this.lists, this.capacity);
            set.reset(chosen);
            return set.covered;
        }
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
}
