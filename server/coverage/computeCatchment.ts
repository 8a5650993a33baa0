import type { PointTree } from './PointTree.js';
import { distanceKm } from './distanceKm.js';

/** A structure with its places: null when their number is unknown, a lower bound when it is only "at least". */
export interface Supply {
    lat: number;
    lng: number;
    places: number | null;
    isLowerBound: boolean;
}

export interface Catchment {
    /** Places per 1,000 people within reach of each commune; NaN when no supply within reach is known. */
    per1000: Float64Array;
    /** 1 where a supply within reach is unknown, or only a lower bound: the value is then one. */
    isLowerBound: Uint8Array;
}

/**
 * Two-step floating catchment area (Luo and Wang 2003): each structure shares its places between the people within `maxKm` of it; each
 * commune adds the shares of the structures within `maxKm` of it. With `decay`, people and shares weigh less with distance, by a Gaussian
 * that is 1 at the structure and 0 at `maxKm` (Dai 2010).
 *
 * @param tree of the communes, whose positions are `lat` and `lng`
 * @param people of each commune; NaN unknown: a structure within reach of one shares an unknown number
 * @param maxKm straight line, above 0, inclusive
 */
export function computeCatchment(tree: PointTree, lat: ArrayLike<number>, lng: ArrayLike<number>, people: Float64Array, supplies: readonly Supply[], maxKm: number, decay: boolean): Catchment {
    const per1000 = new Float64Array(people.length).fill(NaN);
    const isLowerBound = new Uint8Array(people.length);
    for (const supply of supplies) {
        const reached = tree.within(supply.lat, supply.lng, maxKm);
        const weights = Float64Array.from(reached, i => (decay ? computeDecay(distanceKm(supply, { lat: lat[i]!, lng: lng[i]! }) / maxKm) : 1));
        let demand = 0;
        reached.forEach((commune, n) => (demand += people[commune]! * weights[n]!));
        const ratio = supply.places === null ? NaN : supply.places / demand; // NaN: unknown people or places
        const known = ratio >= 0 && ratio < Infinity;
        reached.forEach((commune, n) => {
            if (!known || supply.isLowerBound) isLowerBound[commune] = 1;
            if (!known) return;
            const before = per1000[commune]!;
            per1000[commune] = (Number.isNaN(before) ? 0 : before) + 1000 * ratio * weights[n]!;
        });
    }
    return { per1000, isLowerBound };
}

/** @param share of the reach, 0 to 1 */
function computeDecay(share: number): number {
    const least = Math.exp(-0.5);
    return Math.max(0, (Math.exp(-0.5 * share * share) - least) / (1 - least));
}
