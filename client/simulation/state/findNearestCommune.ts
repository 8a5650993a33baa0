import { distanceKm } from '#coverage/distanceKm.js';
import type { PointTree } from '#coverage/PointTree.js';

/** Half of the circumference: beyond, nothing is left to find. */
const FARTHEST_KM = 20_100;

/** The commune whose point is nearest to a place, and how far it is in kilometres; null when no commune has a point. */
export function findNearestCommune(tree: PointTree, { lat, lng }: { lat: ArrayLike<number>; lng: ArrayLike<number> }, place: { lat: number; lng: number }): { commune: number; km: number } | null {
    for (let maxKm = 4; maxKm <= 2 * FARTHEST_KM; maxKm *= 3) {
        let nearest: { commune: number; km: number } | null = null;
        for (const commune of tree.within(place.lat, place.lng, Math.min(maxKm, FARTHEST_KM))) {
            const km = distanceKm(place, { lat: lat[commune]!, lng: lng[commune]! });
            if (!nearest || km < nearest.km || (km === nearest.km && commune < nearest.commune)) nearest = { commune, km };
        }
        if (nearest) return nearest;
    }
    return null;
}
