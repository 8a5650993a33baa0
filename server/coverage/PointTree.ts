import { EARTH_RADIUS_KM } from './distanceKm.js';
import { selectMiddle } from './selectMiddle.js';
import { toUnitVectors } from './toUnitVectors.js';

/** A threshold is inclusive to the millimetre: rounding must not put a commune at exactly 30 km out of reach. */
export const REACH_TOLERANCE_KM = 1e-6;
/** Points of a leaf, at most. */
const LEAF_SIZE = 16;
/** More sites than this, and so many for each point: a crowd far away, all about as near. A tree of the sites then answers instead. */
const CROWD = 128;
const CROWDED = 8;

export interface NearestSites {
    /** For each point, the index of the nearest site, the first one on a tie; −1 without any, or for a point without a place. */
    site: Int32Array;
    /** Great-circle kilometres; Infinity without any site, NaN for a point without a place. */
    km: Float64Array;
}

/**
 * Points that stay (communes), asked again and again about sites that change (structures, hypothetical ones).
 *
 * The tree is over the points, so sites need no index: going down it, each node keeps only the sites that may be the nearest to one
 * of its points. A node is a ball (centre c, radius r, in straight chords through the Earth); when the site nearest to c is at d,
 * every point of the ball has one within d + r, so a site farther than d + 2r from c is the nearest to none. Chords grow with
 * great-circle distances, so comparing them is exact; the only trigonometry is one arcsine a point, at the end.
 */
export class PointTree {
    readonly size: number;
    /** Points in the order of the tree; those without a place are not in it. */
    private readonly order: Int32Array;
    /** x, y, z of each point on the unit sphere, in the order of the tree. */
    private readonly xyz: Float64Array;
    /** Nodes in preorder, four children each: first and last point, the node after the subtree (the next one: a leaf), ball. */
    private readonly from: number[] = [];
    private readonly to: number[] = [];
    private readonly after: number[] = [];
    private readonly ball: number[] = [];

    /** @param lat @param lng degrees; NaN where a point has no known place */
    constructor(lat: ArrayLike<number>, lng: ArrayLike<number>, all: Float64Array = toUnitVectors(lat, lng)) {
        this.size = all.length / 3;
        const placed = new Int32Array(this.size);
        let count = 0;
        for (let i = 0; i < this.size; i++) if (!Number.isNaN(all[3 * i]!)) placed[count++] = i;
        this.order = placed.subarray(0, count);
        if (count > 0) this.build(all, 0, count);
        this.xyz = new Float64Array(3 * count);
        for (let i = 0; i < count; i++) {
            const at = 3 * this.order[i]!;
            this.xyz[3 * i] = all[at]!;
            this.xyz[3 * i + 1] = all[at + 1]!;
            this.xyz[3 * i + 2] = all[at + 2]!;
        }
    }

    private static ofVectors(all: Float64Array): PointTree {
        return new PointTree([], [], all);
    }

    /**
     * Finds the nearest site of every point.
     *
     * @param lat @param lng degrees of the sites; a site with NaN is left out
     */
    nearest(lat: ArrayLike<number>, lng: ArrayLike<number>): NearestSites {
        const site = new Int32Array(this.size).fill(-1);
        const km = new Float64Array(this.size).fill(NaN);
        const { ids, at } = placeSites(toUnitVectors(lat, lng));
        if (ids.length === 0 || this.order.length === 0) {
            this.order.forEach(point => (km[point] = Infinity));
            return { site, km };
        }
        const { order, xyz, ball, after } = this;
        // One level of the tree after the other, each with the sites that its node keeps: never more than its parent's.
        let keptIds = new Int32Array(4 * ids.length);
        let keptAt = new Float64Array(12 * ids.length);
        keptIds.set(ids);
        keptAt.set(at);
        const squares = new Float64Array(ids.length);
        let sites: PointTree | null = null;
        const makeRoom = (count: number) => {
            if (count <= keptIds.length) return;
            const [oldIds, oldAt] = [keptIds, keptAt];
            keptIds = new Int32Array(2 * count);
            keptAt = new Float64Array(6 * count);
            keptIds.set(oldIds);
            keptAt.set(oldAt);
        };
        const visit = (node: number, start: number, end: number): void => {
            makeRoom(end + (end - start));
            // Constants of the call: what a closure shares may change, and is then read anew at each step of a loop.
            const [idsKept, atKept] = [keptIds, keptAt];
            const cx = ball[4 * node]!, cy = ball[4 * node + 1]!, cz = ball[4 * node + 2]!, r = ball[4 * node + 3]!;
            let least = Infinity;
            for (let s = start, a = 3 * start; s < end; s++, a += 3) {
                const dx = atKept[a]! - cx, dy = atKept[a + 1]! - cy, dz = atKept[a + 2]! - cz;
                const square = dx * dx + dy * dy + dz * dz;
                squares[s - start] = square;
                if (square < least) least = square;
            }
            // A little more than the bound: rounding must not lose the nearest.
            const limit = (Math.sqrt(least) + 2 * r + 1e-12) ** 2;
            let last = end;
            for (let s = start, to = 3 * end; s < end; s++) {
                if (squares[s - start]! > limit) continue;
                idsKept[last++] = idsKept[s]!;
                atKept[to++] = atKept[3 * s]!;
                atKept[to++] = atKept[3 * s + 1]!;
                atKept[to++] = atKept[3 * s + 2]!;
            }
            const first = this.from[node]!, behind = this.to[node]!;
            const crowd = last - end > CROWD && last - end > CROWDED * (behind - first) ? (sites ??= PointTree.ofVectors(at)) : null;
            if (!crowd && after[node]! > node + 1) {
                for (let child = node + 1; child < after[node]!; child = after[child]!) visit(child, end, last);
                return;
            }
            for (let i = first; i < behind; i++) {
                const x = xyz[3 * i]!, y = xyz[3 * i + 1]!, z = xyz[3 * i + 2]!;
                if (crowd) {
                    const { point, square } = crowd.nearestPoint(x, y, z);
                    site[order[i]!] = ids[point]!;
                    km[order[i]!] = toKm(square);
                    continue;
                }
                let best = Infinity;
                let found = -1;
                for (let s = end, a = 3 * end; s < last; s++, a += 3) {
                    const dx = atKept[a]! - x, dy = atKept[a + 1]! - y, dz = atKept[a + 2]! - z;
                    const square = dx * dx + dy * dy + dz * dz;
                    if (square < best) {
                        best = square;
                        found = s;
                    }
                }
                site[order[i]!] = idsKept[found]!;
                km[order[i]!] = toKm(best);
            }
        };
        visit(0, 0, ids.length);
        return { site, km };
    }

    /**
     * Finds the points within reach of a place, the limit included.
     *
     * @param maxKm great-circle kilometres, 0 or more
     * @returns indices of points, in no particular order
     */
    within(lat: number, lng: number, maxKm: number): Int32Array {
        if (this.order.length === 0) return new Int32Array();
        const [x, y, z] = toUnitVectors([lat], [lng]) as unknown as [number, number, number];
        const reach = 2 * Math.sin(Math.min(Math.PI / 2, (maxKm + REACH_TOLERANCE_KM) / (2 * EARTH_RADIUS_KM)));
        const found: number[] = [];
        const visit = (node: number): void => {
            const { ball, order, xyz, after } = this;
            const square = (ball[4 * node]! - x) ** 2 + (ball[4 * node + 1]! - y) ** 2 + (ball[4 * node + 2]! - z) ** 2;
            const r = ball[4 * node + 3]!;
            if (square > (reach + r + 1e-12) ** 2) return;
            const whole = r < reach && square < (reach - r - 1e-12) ** 2;
            if (!whole && after[node]! > node + 1) {
                for (let child = node + 1; child < after[node]!; child = after[child]!) visit(child);
                return;
            }
            for (let i = this.from[node]!; i < this.to[node]!; i++) {
                if (whole || (xyz[3 * i]! - x) ** 2 + (xyz[3 * i + 1]! - y) ** 2 + (xyz[3 * i + 2]! - z) ** 2 <= reach * reach) found.push(order[i]!);
            }
        };
        visit(0);
        return Int32Array.from(found);
    }

    /** The point nearest to a place of the unit sphere, the one of least index on a tie, and the square of the chord. */
    private nearestPoint(x: number, y: number, z: number): { point: number; square: number } {
        const { ball, order, xyz, after } = this;
        let best = Infinity;
        let found = -1;
        /** How near a point of the node may be. */
        const leastTo = (node: number) => Math.sqrt((ball[4 * node]! - x) ** 2 + (ball[4 * node + 1]! - y) ** 2 + (ball[4 * node + 2]! - z) ** 2) - ball[4 * node + 3]!;
        const visit = (node: number): void => {
            if (after[node] === node + 1) {
                for (let i = this.from[node]!; i < this.to[node]!; i++) {
                    const own = (xyz[3 * i]! - x) ** 2 + (xyz[3 * i + 1]! - y) ** 2 + (xyz[3 * i + 2]! - z) ** 2;
                    if (own < best || (own === best && order[i]! < found)) {
                        best = own;
                        found = order[i]!;
                    }
                }
                return;
            }
            const children: [least: number, child: number][] = [];
            for (let child = node + 1; child < after[node]!; child = after[child]!) children.push([leastTo(child), child]);
            children.sort((a, b) => a[0] - b[0]);
            for (const [least, child] of children) if (least <= Math.sqrt(best) + 1e-12) visit(child);
        };
        visit(0);
        return { point: found, square: best };
    }

    /** Makes the node of the points `start` to `end` of the order, then its children. */
    private build(all: Float64Array, start: number, end: number): void {
        const node = this.from.length;
        this.from.push(start);
        this.to.push(end);
        this.after.push(node + 1);
        const { order } = this;
        const box = boundBox(order, all, start, end);
        const cx = (box[0]! + box[3]!) / 2, cy = (box[1]! + box[4]!) / 2, cz = (box[2]! + box[5]!) / 2;
        this.ball.push(cx, cy, cz, Math.sqrt(findFarthest(order, all, start, end, cx, cy, cz)));
        if (end - start <= LEAF_SIZE) return;
        // Quarters: cut at the middle of the longest side, then each half at the middle of the longest that is left.
        const sides = [box[3]! - box[0]!, box[4]! - box[1]!, box[5]! - box[2]!];
        const axis = findLongest(sides);
        sides[axis]! /= 2;
        const other = findLongest(sides);
        const middle = (start + end) >> 1;
        selectMiddle(order, all, axis, start, end - 1, middle);
        const cuts = [start, (start + middle) >> 1, middle, (middle + end) >> 1, end];
        selectMiddle(order, all, other, start, middle - 1, cuts[1]!);
        selectMiddle(order, all, other, middle, end - 1, cuts[3]!);
        for (let quarter = 0; quarter < 4; quarter++) this.build(all, cuts[quarter]!, cuts[quarter + 1]!);
        this.after[node] = this.from.length;
    }
}

/** Least x, y, z, then greatest, of the points `start` to `end` of the order. */
function boundBox(order: Int32Array, all: Float64Array, start: number, end: number): Float64Array {
    const box = Float64Array.of(2, 2, 2, -2, -2, -2);
    for (let i = start; i < end; i++) {
        const at = 3 * order[i]!;
        for (let axis = 0; axis < 3; axis++) {
            const value = all[at + axis]!;
            if (value < box[axis]!) box[axis] = value;
            if (value > box[axis + 3]!) box[axis + 3] = value;
        }
    }
    return box;
}

/** Square of the longest chord from a centre. */
function findFarthest(order: Int32Array, all: Float64Array, start: number, end: number, cx: number, cy: number, cz: number): number {
    let farthest = 0;
    for (let i = start; i < end; i++) {
        const at = 3 * order[i]!;
        const dx = all[at]! - cx, dy = all[at + 1]! - cy, dz = all[at + 2]! - cz;
        const square = dx * dx + dy * dy + dz * dz;
        if (square > farthest) farthest = square;
    }
    return farthest;
}

function findLongest([x, y, z]: readonly number[]): number {
    return x! >= y! && x! >= z! ? 0 : y! >= z! ? 1 : 2;
}

/** The sites that have a place, the first of those at the very same place (many structures stand at the point of their commune). */
function placeSites(all: Float64Array): { ids: Int32Array; at: Float64Array } {
    const seen = new Map<number, number[]>();
    const ids: number[] = [];
    for (let s = 0; s < all.length / 3; s++) {
        const [x, y, z] = [all[3 * s]!, all[3 * s + 1]!, all[3 * s + 2]!];
        if (Number.isNaN(x + y + z)) continue;
        const same = seen.get(x);
        if (same?.some(other => all[3 * other + 1] === y && all[3 * other + 2] === z)) continue;
        if (same) same.push(s);
        else seen.set(x, [s]);
        ids.push(s);
    }
    const at = new Float64Array(3 * ids.length);
    ids.forEach((id, i) => at.set(all.subarray(3 * id, 3 * id + 3), 3 * i));
    return { ids: Int32Array.from(ids), at };
}

function toKm(squaredChord: number): number {
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2));
}
