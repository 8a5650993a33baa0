import type { StructureRow } from '../queries/operations.js';
import { kindSlugs } from '../state/kindSlugs.js';

/** Structures that stand on one point of the map. */
export interface Spot {
    key: string;
    position: { lat: number; lng: number };
    /** False when the point is only the middle of the département. */
    located: boolean;
    structures: StructureRow[];
}

const ORDER = Object.keys(kindSlugs);

/**
 * Gathers structures by point. One whose position is unknown stands at the middle of its département, apart
 * from those that are really there; where even that is missing it is left out and counted.
 *
 * @param middles the label point of each département, by code
 */
export function groupSpots(structures: readonly StructureRow[], middles: ReadonlyMap<string, { lat: number; lng: number }>): { spots: Spot[]; withoutSpot: number } {
    const spots = new Map<string, Spot>();
    let withoutSpot = 0;
    for (const structure of structures) {
        const position = structure.position ?? middles.get(structure.departement.code);
        if (!position) {
            withoutSpot++;
            continue;
        }
        const key = structure.position ? `${position.lat},${position.lng}` : `departement ${structure.departement.code}`;
        const spot = spots.get(key);
        if (spot) spot.structures.push(structure);
        else spots.set(key, { key, position, located: structure.position !== null, structures: [structure] });
    }
    for (const { structures: here } of spots.values()) here.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
    return { spots: [...spots.values()], withoutSpot };
}
