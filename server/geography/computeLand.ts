import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { encodeTopology, GRID_DEGREES } from './encodeTopology.js';
import type { PlanePoint } from './mercator.js';
import type { World } from './readWorld.js';
import { signedArea } from './signedArea.js';

/** What a map of metropolitan France shows around it, in degrees: west, south, east, north. */
const WINDOW = [-12, 38, 16, 55] as const;
/** Islands and bends smaller than this are left out, in square degrees: 8.5 km² (Llívia, inside France, has 12.8) and 3.4 km². */
const SMALLEST_ISLAND = 0.001;
const SMALLEST_BEND = 0.0004;

/**
 * Draws the countries around metropolitan France, for the base map: simplified, except along the border with France,
 * which keeps the very points of the outline that cuts our contours. France itself is left out.
 */
export function computeLand(world: World): Topology {
    const { countries } = world.objects;
    const nameOf = ({ properties }: { properties?: unknown }) => (properties as { name: string }).name;
    const arcsOfFrance = new Set<number>();
    for (const geometry of countries.geometries) {
        if (nameOf(geometry) === 'France' && 'arcs' in geometry) for (const arc of (geometry.arcs as number[][][]).flat(2)) arcsOfFrance.add(arc < 0 ? ~arc : arc);
    }
    const weighted = presimplify(nearWindow(world));
    weighted.arcs.forEach((arc, index) => {
        if (arcsOfFrance.has(index)) for (const point of arc) point[2] = Infinity;
    });
    const simplified = simplify(weighted, SMALLEST_BEND);
    const features = simplified.objects.countries.geometries.flatMap((geometry): Feature<Polygon | MultiPolygon>[] => {
        if (nameOf(geometry) === 'France') return [];
        const shape = (feature(simplified, geometry) as Feature<Polygon | MultiPolygon>).geometry;
        const polygons = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)
            .map(rings => rings.map(ring => clip(ring.slice(0, -1) as PlanePoint[])).filter(ring => Math.abs(signedArea(ring)) > SMALLEST_ISLAND))
            .filter(rings => rings.length > 0)
            .map(rings => rings.map(toGrid));
        if (polygons.length === 0) return [];
        return [{ type: 'Feature', properties: { nom: nameOf(geometry) }, geometry: { type: 'MultiPolygon', coordinates: polygons } }];
    });
    return encodeTopology('land', features);
}

/** The same topology with the arcs far from the window cut down to their two ends: they cost time for nothing. */
function nearWindow(world: World): World {
    const [west, south, east, north] = WINDOW;
    const { scale: [kx, ky], translate: [dx, dy] } = world.transform!;
    const arcs = world.arcs.map(arc => {
        let [x, y] = [0, 0];
        let near = false;
        const points = arc.map(delta => {
            [x, y] = [x + delta[0]!, y + delta[1]!];
            const [lng, lat] = [x * kx + dx, y * ky + dy];
            near ||= lng > west - 2 && lng < east + 2 && lat > south - 2 && lat < north + 2;
            return [lng, lat];
        });
        return near ? points : [points[0]!, points.at(-1)!];
    });
    const { transform: _, ...rest } = world;
    return { ...rest, arcs };
}

/** Cuts a ring by the window, side after side (Sutherland and Hodgman); parts outside collapse onto its sides. */
function clip(ring: PlanePoint[]): PlanePoint[] {
    const [west, south, east, north] = WINDOW;
    const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [[0, west, 1], [0, east, -1], [1, south, 1], [1, north, -1]];
    return sides.reduce((points, [axis, limit, sign]) => points.flatMap((point, i) => {
        const before = points.at(i - 1)!;
        const inside = (point[axis] - limit) * sign >= 0;
        const wasInside = (before[axis] - limit) * sign >= 0;
        const kept: PlanePoint[] = inside ? [point] : [];
        if (inside === wasInside) return kept;
        const t = (limit - before[axis]) / (point[axis] - before[axis]);
        const crossing: PlanePoint = [before[0] + t * (point[0] - before[0]), before[1] + t * (point[1] - before[1])];
        return [crossing, ...kept];
    }), ring);
}

function toGrid(ring: PlanePoint[]): PlanePoint[] {
    const rounded = ring.map(([lng, lat]): PlanePoint => [Math.round(lng / GRID_DEGREES), Math.round(lat / GRID_DEGREES)]);
    return [...rounded, rounded[0]!];
}
