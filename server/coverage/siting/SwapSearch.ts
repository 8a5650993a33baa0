import type { CoverLists } from './CoverLists.js';
import { type DemandLists, transposeLists } from './transposeLists.js';

/**
 * Improves a set of sites by exchanging one at a time, and gets out of dead ends by shaking it.
 *
 * What each candidate would add is kept up to date, so the best site to put in place of another is found by one pass over the
 * candidates (after Teitz and Bart 1968, and Resende and Werneck 2003).
 */
export class SwapSearch {
    /** Candidates chosen, in no particular order. */
    readonly chosen: number[] = [];
    covered = 0;
    /** Pairs read so far. */
    work: number;
    private readonly gain: Float64Array;
    private readonly served: Uint8Array;
    private readonly inSet: Uint8Array;
    private readonly reaching: DemandLists;
    /** What a site of the set served alone when no exchange for it helped. */
    private readonly tried = new Map<number, number>();

    constructor(private readonly lists: CoverLists, totals: Float64Array) {
        this.gain = totals.slice();
        this.served = new Uint8Array(lists.weight.length);
        this.inSet = new Uint8Array(totals.length);
        this.reaching = transposeLists(lists);
        this.work = lists.item.length;
    }

    add(site: number): void {
        this.covered += this.shift(site, 1);
        this.inSet[site] = 1;
        this.chosen.push(site);
    }

    remove(site: number): void {
        this.covered += this.shift(site, -1);
        this.inSet[site] = 0;
        this.chosen.splice(this.chosen.indexOf(site), 1);
    }

    /** What a candidate that is not chosen would add. */
    gainOf(candidate: number): number {
        return this.gain[candidate]!;
    }

    /** The candidate that adds most, the first on a tie; −1 if all are chosen. */
    findBest(): number {
        const { gain, inSet } = this;
        this.work += gain.length >> 2;
        let [best, most] = [-1, -1];
        for (let c = 0; c < gain.length; c++) if (gain[c]! > most && inSet[c] === 0) [best, most] = [c, gain[c]!];
        return best;
    }

    /**
     * Exchanges one site for a better one until none is better.
     *
     * @param thorough false: only the sites that serve more or fewer alone than when they were last tried (after a shake, those near it)
     */
    descend(thorough: boolean): void {
        const { tried } = this;
        if (thorough) tried.clear();
        for (let since = 0, at = 0; since < this.chosen.length; at = (at + 1) % this.chosen.length) {
            const site = this.chosen[at]!;
            const alone = this.loss(site);
            if (tried.get(site) === alone) {
                since++;
                continue;
            }
            this.remove(site);
            const best = this.findBest();
            const better = this.gain[best]! > this.gain[site]! + 1e-9 * this.covered;
            this.add(better ? best : site);
            // The last in the list takes the place of the one removed: the next round begins with those not tried since.
            at--;
            if (better) since = 0;
            else {
                tried.set(site, alone);
                since++;
            }
        }
    }

    /** What the set would serve less without a site of it. */
    private loss(site: number): number {
        const { lists: { start, item, weight }, served } = this;
        this.work += start[site + 1]! - start[site]!;
        let loss = 0;
        for (let at = start[site]!, end = start[site + 1]!; at < end; at++) if (served[item[at]!] === 1) loss += weight[item[at]!]!;
        return loss;
    }

    /** Takes out `count` sites and puts in candidates at random, each among the best of a random few. */
    shake(count: number, random: () => number): void {
        const { gain, inSet, chosen } = this;
        for (let i = 0; i < count; i++) this.remove(chosen[Math.floor(random() * chosen.length)]!);
        for (let i = 0; i < count; i++) {
            let best = -1;
            for (let tries = 0; tries < 8 || best < 0; tries++) {
                const c = Math.floor(random() * gain.length);
                if (inSet[c] === 0 && (best < 0 || gain[c]! > gain[best]!)) best = c;
            }
            this.add(best);
        }
    }

    /** Makes the set exactly this one. */
    reset(sites: readonly number[]): void {
        const wanted = new Set(sites);
        for (const site of this.chosen.filter(site => !wanted.has(site))) this.remove(site);
        for (const site of sites) if (this.inSet[site] === 0) this.add(site);
    }

    /** Counts a site in (1) or out (−1) of what serves its demands; returns the change of what is served. */
    private shift(site: number, by: 1 | -1): number {
        const { lists: { start, item, weight }, reaching, gain, served } = this;
        let change = 0;
        this.work += start[site + 1]! - start[site]!;
        for (let at = start[site]!, end = start[site + 1]!; at < end; at++) {
            const demand = item[at]!;
            const before = served[demand]!;
            served[demand] = before + by;
            if ((by === 1 ? before : before - 1) !== 0) continue;
            const moved = weight[demand]! * by;
            change += moved;
            this.work += reaching.start[demand + 1]! - reaching.start[demand]!;
            for (let to = reaching.start[demand]!, last = reaching.start[demand + 1]!; to < last; to++) gain[reaching.candidate[to]!]! -= moved;
        }
        return change;
    }
}
