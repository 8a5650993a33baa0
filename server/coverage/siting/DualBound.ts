import type { CoverLists } from './CoverLists.js';

/**
 * How much of the new slope enters the running mean of slopes (the volume algorithm of Barahona and Anbil, 2000): much at first, to
 * leave the start, then less, to end the swinging between candidates that are almost alike. Tuned on the regions and on France.
 */
const NEW_SLOPE = { first: 0.3, last: 0.1, decay: 0.98 };
/** Length of a step, as a share of Polyak's: at first, its decay when looks bring little, when to give up, and from where to begin again. */
const STEP = { first: 0.1, decay: 0.8, least: 1e-4, again: 0.01 };
/** Looks in a row that close less than this share of the gap, before the step gets shorter. */
const LITTLE = { share: 0.02, looks: 3 };
/** What rounding may take from a sum, and more. */
const MARGIN = 1e-9;
/** Iterations on the candidates that matter between two looks at all of them. */
const BETWEEN_LOOKS = 8;

/**
 * Upper bound of what `k` sites can serve, by Lagrangian relaxation.
 *
 * Each demand of weight w has a price λ in [0, w]. For any prices, whatever the k sites,
 *
 *     served ≤ Σ (w − λ) + the k largest of min(capacity, Σ of λ over the demands in reach of a site)
 *
 * since a person served brings at most the share (w − λ)/w on the left and λ/w to the site that serves them. Any prices give a true
 * bound; better ones are sought by a deflected subgradient, scaled by the weights. Between two looks at all candidates, only those
 * with the largest values are followed: their bound steers, the bound over all counts.
 *
 * With a set of sites that serves `incumbent`, a candidate j is struck out when bound − (k-th largest value) + value(j) is not above
 * it: no better set holds j. From then on `upperBound` bounds the better sets only, and the optimum is at most
 * max(incumbent, upperBound).
 */
export class DualBound {
    /** Least bound found, rounded up by a relative 1e-9, and down to a whole number when every weight is whole. */
    upperBound: number;
    /** Pairs (candidate, demand) read so far. */
    work = 0;
    readonly price: Float64Array;
    /** 1: may belong to a set better than the incumbent. */
    readonly alive: Uint8Array;
    /** Value of each candidate at the last look: the most promising first candidates of a search. An upper value for those not priced. */
    readonly value: Float64Array;
    private readonly slope: Float64Array;
    private readonly reached: Float64Array;
    /** The first `movingCount`: demands whose prices may change before the next look. The others are at their full price. */
    private readonly moving: Int32Array;
    private movingCount: number;
    private readonly whole: boolean;
    /** The candidates of the largest values at the last look. */
    followed: Int32Array = new Int32Array();
    private step = STEP.first;
    private newSlope = NEW_SLOPE.first;
    /** The candidates alive, by falling total. */
    private order: Int32Array;

    /**
     * @param totals of the candidates
     * @param order candidates by falling total
     * @param capacity of each site; Infinity: none
     * @param prices of the demands, 0 to their weights; by default good ones to begin with
     */
    constructor(
        private readonly lists: CoverLists, private readonly totals: Float64Array, order: Int32Array,
        private readonly k: number, private readonly capacity: number, prices?: Float64Array,
    ) {
        const { weight } = lists;
        this.whole = weight.every(Number.isInteger) && (capacity === Infinity || Number.isInteger(capacity));
        this.price = prices ?? startingPrices(lists, totals, order, k);
        this.alive = new Uint8Array(totals.length);
        for (const c of order) this.alive[c] = 1;
        this.value = totals.slice();
        this.slope = new Float64Array(weight.length);
        this.reached = new Float64Array(weight.length);
        this.order = order;
        this.moving = Int32Array.from(weight.keys());
        this.movingCount = weight.length;
        this.upperBound = this.roundUp(Math.min(weight.reduce((sum, w) => sum + w, 0), k * capacity));
    }

    /** Improves the prices while the work stays within the budget and the bound above the incumbent. */
    improve(incumbent: number, work: number): void {
        const end = this.work + work;
        let stuck = 0;
        this.step = Math.max(this.step, STEP.again);
        while (this.work < end && this.upperBound > incumbent) {
            const before = this.upperBound;
            this.look(incumbent);
            if (this.upperBound <= incumbent) return;
            stuck = before - this.upperBound < LITTLE.share * (before - incumbent) ? stuck + 1 : 0;
            if (stuck >= LITTLE.looks) {
                this.step *= STEP.decay;
                stuck = 0;
            }
            if (this.step < STEP.least) return;
            for (let i = 0; i < BETWEEN_LOOKS && this.work < end; i++) {
                const { bound, best } = this.priceSites(this.followed, this.followed.length);
                this.move(best, bound, incumbent);
            }
        }
    }

    /** Computes the bound over all candidates, strikes out, and chooses those to follow. */
    look(incumbent: number): void {
        const all = this.order;
        const { bound, best, priced } = this.priceSites(all, all.length, true);
        const least = best.length < this.k ? 0 : this.value[best[0]!]!;
        this.upperBound = Math.min(this.upperBound, this.roundUp(bound));
        // Struck out when roundUp(bound − least + value) is not above the incumbent.
        const limit = (incumbent + (this.whole ? 1 : 0)) / (1 + MARGIN) - bound + least;
        let left = 0;
        const alive = new Int32Array(all.length);
        for (let i = 0; i < all.length; i++) {
            const c = all[i]!;
            const own = i < priced ? this.value[c]! : (this.value[c] = Math.min(this.totals[c]!, this.capacity));
            if (own > limit || (this.whole && own === limit)) alive[left++] = c;
            else this.alive[c] = 0;
        }
        this.order = alive.subarray(0, left);
        this.follow(all.subarray(0, priced));
        this.move(best, bound, incumbent);
    }

    /** Chooses the candidates followed until the next look, those of the largest values, and the demands whose prices may move. */
    private follow(priced: Int32Array): void {
        const { lists: { start, item, weight }, price, slope, value, alive } = this;
        const values = new Float64Array(priced.length);
        for (let i = 0; i < priced.length; i++) values[i] = value[priced[i]!]!;
        values.sort();
        const threshold = values[Math.max(0, priced.length - 200 - 30 * this.k)] ?? 0;
        this.followed = priced.filter(c => value[c]! >= threshold && alive[c] === 1);
        const moving = new Uint8Array(weight.length);
        for (const c of this.followed) for (let at = start[c]!; at < start[c + 1]!; at++) moving[item[at]!] = 1;
        let count = 0;
        for (let d = 0; d < weight.length; d++) {
            // At its full price and reached by none that is followed, a price stays: until the next look its slope can only push it up.
            if (moving[d] === 1 || price[d]! < weight[d]!) this.moving[count++] = d;
            else slope[d] = 0;
        }
        this.movingCount = count;
    }

    /** Values of candidates (in falling order of totals), the k largest of them (smallest first), and the bound. */
    private priceSites(candidates: Int32Array, count: number, stopEarly = false): { bound: number; best: number[]; priced: number } {
        const { lists: { start, item, weight }, price, value, k, capacity, totals } = this;
        const best: number[] = [];
        let least = -1;
        let priced = count;
        for (let i = 0; i < count; i++) {
            const c = candidates[i]!;
            // Prices are at most the weights: values are at most the totals.
            if (stopEarly && best.length === k && totals[c]! <= least) {
                priced = i;
                break;
            }
            // Four sums side by side: one would wait for each addition to end.
            let a = 0, b = 0, d = 0, e = 0;
            let at = start[c]!;
            const end = start[c + 1]!;
            for (; at + 3 < end; at += 4) {
                a += price[item[at]!]!;
                b += price[item[at + 1]!]!;
                d += price[item[at + 2]!]!;
                e += price[item[at + 3]!]!;
            }
            for (; at < end; at++) a += price[item[at]!]!;
            const sum = a + b + (d + e);
            this.work += end - start[c]!;
            const own = sum < capacity ? sum : capacity;
            value[c] = own;
            if (best.length < k) {
                best.push(c);
                if (best.length === k) least = value[best.sort((a, b) => value[a]! - value[b]!)[0]!]!;
            } else if (own > least) {
                let place = 0;
                while (place + 1 < k && value[best[place + 1]!]! < own) best[place] = best[++place]!;
                best[place] = c;
                least = value[best[0]!]!;
            }
        }
        let bound = 0;
        for (const c of best) bound += value[c]!;
        for (let i = 0; i < this.movingCount; i++) bound += weight[this.moving[i]!]! - price[this.moving[i]!]!;
        this.work += this.movingCount;
        return { bound, best, priced };
    }

    private move(best: readonly number[], bound: number, incumbent: number): void {
        const { lists: { start, item, weight }, price, slope, reached, newSlope, moving, movingCount } = this;
        this.newSlope = Math.max(NEW_SLOPE.last, newSlope * NEW_SLOPE.decay);
        for (let i = 0; i < movingCount; i++) reached[moving[i]!] = 0;
        for (const c of best) {
            // A full site takes a share of those in its reach (a steering rule: any prices give a true bound).
            const share = this.value[c]! >= this.capacity ? this.capacity / this.totals[c]! : 1;
            for (let at = start[c]!, end = start[c + 1]!; at < end; at++) reached[item[at]!]! += share;
        }
        let norm = 0;
        for (let i = 0; i < movingCount; i++) {
            const d = moving[i]!;
            const now = reached[d]! - (price[d]! < weight[d]! ? 1 : 0);
            const mean = (slope[d] = (1 - newSlope) * slope[d]! + newSlope * now);
            if (!(mean > 0 && price[d]! <= 0) && !(mean < 0 && price[d]! >= weight[d]!)) norm += mean * mean * weight[d]!;
        }
        if (norm === 0) return;
        const length = (this.step * Math.max(bound - incumbent, 1e-6 * bound)) / norm;
        for (let i = 0; i < movingCount; i++) {
            const d = moving[i]!;
            const moved = price[d]! - length * slope[d]! * weight[d]!;
            price[d] = moved < 0 ? 0 : moved > weight[d]! ? weight[d]! : moved;
        }
    }

    private roundUp(bound: number): number {
        const safe = bound * (1 + MARGIN);
        return this.whole ? Math.floor(safe) : safe;
    }
}

/** Prices that give every candidate a value of at most μ, with the μ of the least bound: w × min(1, μ / largest total in reach). */
function startingPrices({ start, item, weight }: CoverLists, totals: Float64Array, order: Int32Array, k: number): Float64Array {
    const largest = new Float64Array(weight.length);
    // The bound Σ w (1 − min(1, μ/largest)) + kμ is convex in μ, of slope k − Σ (w/largest) over largest > μ: least where it changes sign.
    let [slope, mu] = [k, 0];
    for (let i = 0; i < order.length && slope > 0; i++) {
        const c = order[i]!;
        mu = totals[c]!;
        for (let at = start[c]!, end = start[c + 1]!; at < end; at++) {
            if (largest[item[at]!]! > 0) continue;
            largest[item[at]!] = mu;
            slope -= weight[item[at]!]! / mu;
        }
    }
    if (slope > 0) mu = 0;
    return weight.map((w, d) => (largest[d]! > mu ? (w * mu) / largest[d]! : w));
}
