import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';

/** One step of the grid on which all files lie, in degrees: 11 m from south to north, 8 m from west to east. */
export const GRID_DEGREES = 1e-4;

/**
 * Makes a TopoJSON of features whose coordinates are whole numbers of grid steps (lng, lat). All files use one grid,
 * so that a border is the same in each, with its own origin, so that the numbers stay small.
 */
export function encodeTopology(name: string, features: Feature<Polygon | MultiPolygon>[]): Topology {
    const topo = topology({ [name]: { type: 'FeatureCollection', features } });
    const [west, south] = topo.bbox!;
    for (const arc of topo.arcs) {
        let [x, y] = [west, south];
        for (const point of arc) {
            const [px, py] = point as [number, number];
            [point[0], point[1]] = [px - x, py - y];
            [x, y] = [px, py];
        }
    }
    const degrees = (steps: number) => Number((steps * GRID_DEGREES).toFixed(4));
    return {
        ...topo,
        bbox: topo.bbox!.map(degrees) as Topology['bbox'],
        transform: { scale: [GRID_DEGREES, GRID_DEGREES], translate: [degrees(west), degrees(south)] },
    };
}
