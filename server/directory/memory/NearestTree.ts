import type { Position } from '../../domain/Position.js';
import { EARTH_RADIUS_KM } from '../../coverage/distanceKm.js';
import { selectMiddle } from '../../coverage/selectMiddle.js';
import { toUnitVectors } from '../../coverage/toUnitVectors.js';
import type { Bits } from './Bits.js';

/** Points of a leaf, at most. */
const LEAF_SIZE = 8;
/** One point in so many, or fewer: each is then looked at. */
const FEW = 50;

/** Ranks and how far they are, nearest first. */
export interface Near {
    rank: number;
    /** Great-circle kilometres. */
    km: number;
}

/**
 * A k-d tree over points of the unit sphere: no seam at the antimeridian, no pole, and straight chords grow with great-circle
 * distances, so that comparing them is exact; one arcsine for each result.
 */
export class NearestTree {
    /** Ranks in the order of the tree: the middle of each range splits it. */
    private readonly ranks: Int32Array;
    /** x, y, z of each, in the same order. */
    private readonly xyz: Float64Array;
    /** Where each rank is in that order; −1 without a position. */
    private readonly places: Int32Array;

    /** @param positions of each rank; a null is never found */
    constructor(positions: readonly (Position | null)[]) {
        const placed = positions.flatMap((position, rank) => (position ? [rank] : []));
        this.ranks = Int32Array.from(placed);
        const all = toUnitVectors(positions.map(position => position?.lat ?? NaN), positions.map(position => position?.lng ?? NaN));
        const build = (left: number, right: number, axis: number): void => {
            if (right - left < LEAF_SIZE) return;
            const middle = (left + right) >> 1;
            selectMiddle(this.ranks, all, axis, left, right, middle);
            build(left, middle - 1, (axis + 1) % 3);
            build(middle + 1, right, (axis + 1) % 3);
        };
        build(0, this.ranks.length - 1, 0);
        this.xyz = new Float64Array(3 * placed.length);
        this.places = new Int32Array(positions.length).fill(-1);
        this.ranks.forEach((rank, at) => {
            this.xyz.set(all.subarray(3 * rank, 3 * rank + 3), 3 * at);
            this.places[rank] = at;
        });
    }

    /**
     * The nearest points that pass, nearest first, the lowest rank first at the same distance.
     *
     * @param passing null: all pass
     */
    find(position: Position, first: number, passing: Bits | null): Near[] {
        const at = toUnitVectors([position.lat], [position.lng]);
        const x = at[0]!, y = at[1]!, z = at[2]!;
        const { ranks, xyz } = this;
        // The best so far, in order: an insertion into a short list costs less than a heap.
        const found: number[] = [];
        const squares: number[] = [];
        let farthest = Infinity;
        const offer = (index: number): void => {
            const square = (xyz[3 * index]! - x) ** 2 + (xyz[3 * index + 1]! - y) ** 2 + (xyz[3 * index + 2]! - z) ** 2;
            const rank = ranks[index]!;
            if (square > farthest || (square === farthest && rank > found[first - 1]!) || (passing !== null && !passing.has(rank))) return;
            let place = found.length < first ? found.length : first - 1;
            for (; place > 0 && (squares[place - 1]! > square || (squares[place - 1] === square && found[place - 1]! > rank)); place--) {
                squares[place] = squares[place - 1]!;
                found[place] = found[place - 1]!;
            }
            squares[place] = square;
            found[place] = rank;
            if (found.length === first) farthest = squares[first - 1]!;
        };
        const offerRank = (rank: number): void => {
            if (this.places[rank]! >= 0) offer(this.places[rank]!);
        };
        const visit = (left: number, right: number, axis: number): void => {
            if (right - left < LEAF_SIZE) {
                for (let index = left; index <= right; index++) offer(index);
                return;
            }
            const middle = (left + right) >> 1;
            const away = at[axis]! - xyz[3 * middle + axis]!;
            const next = (axis + 1) % 3;
            if (away <= 0) visit(left, middle - 1, next);
            else visit(middle + 1, right, next);
            offer(middle);
            if (away * away > farthest) return;
            if (away <= 0) visit(middle + 1, right, next);
            else visit(left, middle - 1, next);
        };
        if (first === 0) return [];
        // Where few pass, the tree would be visited whole.
        if (passing !== null && passing.count() * FEW < ranks.length) for (const rank of passing.list()) offerRank(rank);
        else visit(0, ranks.length - 1, 0);
        return found.map((rank, index) => ({ rank, km: 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squares[index]!) / 2)) }));
    }
}
