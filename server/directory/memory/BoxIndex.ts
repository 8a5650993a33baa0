import type { Position } from '../../domain/Position.js';
import type { Bbox } from '../../domain/StructureFilter.js';
import { Bits } from './Bits.js';

/** Points in order of latitude: a box is a run of them, of which the longitude is looked at. */
export class BoxIndex {
    private readonly ranks: Int32Array;
    private readonly lats: Float64Array;
    private readonly lngs: Float64Array;

    /** @param positions of each rank; a null is in no box */
    constructor(private readonly positions: readonly (Position | null)[]) {
        const placed = positions.flatMap((position, rank) => (position ? [rank] : []));
        this.ranks = Int32Array.from(placed).sort((a, b) => positions[a]!.lat - positions[b]!.lat);
        this.lats = Float64Array.from(this.ranks, rank => positions[rank]!.lat);
        this.lngs = Float64Array.from(this.ranks, rank => positions[rank]!.lng);
    }

    /** The ranks in the box, its borders included. */
    find({ south, west, north, east }: Bbox): Bits {
        const found = new Bits(this.positions.length);
        for (let at = this.firstAt(south); at < this.lats.length && this.lats[at]! <= north; at++) {
            if (this.lngs[at]! >= west && this.lngs[at]! <= east) found.add(this.ranks[at]!);
        }
        return found;
    }

    /** Where the latitudes at or above one begin. */
    private firstAt(lat: number): number {
        let [low, high] = [0, this.lats.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.lats[middle]! < lat) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
