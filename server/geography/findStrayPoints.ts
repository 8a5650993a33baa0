import type { Position } from '../domain/Position.js';
import { groupBy } from '../domain/groupBy.js';
import { distanceKm } from '../coverage/distanceKm.js';

interface Point {
    code: string;
    departement: string;
    position: Position;
}

/** A commune this close to another of its département is never a stray one. */
const NEAR_KM = 20;
const NEIGHBOURS = 6;
/** No commune is farther from the next one of its département (Guyane apart, where they are few). */
const FAR_KM = 60;
const GUYANE = '973';

/**
 * Finds the points that lie far outside their département: farther than 20 km from every other point of it while
 * their six nearest points belong to others (so enclaves and islands stay), or farther than 60 km.
 */
export function findStrayPoints(points: readonly Point[]): string[] {
    const byDepartement = groupBy(points, ({ departement }) => departement);
    return points.flatMap(point => {
        const { code, departement, position } = point;
        const own = byDepartement.get(departement)!;
        if (departement === GUYANE || own.length === 1) return [];
        let nearestKm = Infinity;
        for (const other of own) {
            if (other !== point) nearestKm = Math.min(nearestKm, distanceKm(position, other.position));
            if (nearestKm <= NEAR_KM) return [];
        }
        if (nearestKm > FAR_KM) return [code];
        const nearest = points
            .filter(other => other !== point)
            .map(other => ({ departement: other.departement, km: distanceKm(position, other.position) }))
            .sort((a, b) => a.km - b.km)
            .slice(0, NEIGHBOURS);
        return nearest.some(other => other.departement === departement) ? [] : [code];
    });
}
