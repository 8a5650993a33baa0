import { union, type Geom } from 'polyclip-ts';
import type { PlanePoint } from './mercator.js';
import { pointInRings } from './pointInRings.js';
import { signedArea } from './signedArea.js';

/** Radius of the land drawn around a commune that the coast line forgets (Sein, Groix, Molène…), in metres of the plane. */
const ISLAND_M = 1000;
/** Land added beyond a point that lies just off the coast line or just behind the border. */
const SHORE_M = 300;
const SIDES = 12;

/**
 * Completes an outline so that every point lies on land: a point outside gets a small round piece of land, joined to
 * the coast when it is near it.
 *
 * @param rings outer rings and holes, in any direction
 * @returns rings that turn counter-clockwise for land and clockwise for holes, not closed
 */
export function computeOutline(rings: readonly PlanePoint[][], points: readonly PlanePoint[]): { rings: PlanePoint[][]; islands: number } {
    const isInside = pointInRings(rings);
    const outside = points.filter(point => !isInside(point));
    const discs = outside.map(point => {
        const shore = distanceToRings(point, rings);
        return disc(point, shore > ISLAND_M ? ISLAND_M : shore + SHORE_M);
    });
    // Even-odd nesting tells holes from land, and polyclip-ts wants each hole with its polygon.
    const outer = rings.filter(ring => !isNested(ring, rings));
    const holes = rings.filter(ring => isNested(ring, rings));
    const polygons = outer.map(ring => [ring, ...holes.filter(hole => pointInRings([ring])(hole[0]!))]);
    const merged = union(polygons as Geom, ...discs.map(ring => [ring] as Geom)) as PlanePoint[][][];
    return {
        rings: merged.flatMap(polygon => polygon.map((ring, index) => turn(ring.slice(0, -1), index === 0))),
        islands: outside.length,
    };
}

function isNested(ring: readonly PlanePoint[], rings: readonly PlanePoint[][]): boolean {
    return pointInRings(rings.filter(other => other !== ring))(ring[0]!);
}

function turn(ring: PlanePoint[], counterClockwise: boolean): PlanePoint[] {
    return signedArea(ring) > 0 === counterClockwise ? ring : ring.reverse();
}

function disc([x, y]: PlanePoint, radius: number): PlanePoint[] {
    return Array.from({ length: SIDES }, (_, side) => {
        const angle = (2 * Math.PI * side) / SIDES;
        return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
}

function distanceToRings([x, y]: PlanePoint, rings: readonly PlanePoint[][]): number {
    let best = Infinity;
    for (const ring of rings) {
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            const [ax, ay] = ring[j]!;
            const [dx, dy] = [ring[i]![0] - ax, ring[i]![1] - ay];
            const length2 = dx * dx + dy * dy;
            const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2));
            best = Math.min(best, Math.hypot(ax + t * dx - x, ay + t * dy - y));
        }
    }
    return best;
}
