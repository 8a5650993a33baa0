import type { Feature, GeoJsonObject, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';

/** One step of the grid on which all files lie, in degrees: 56 m from south to north, about 38 m from west to east. */
export const GRID_DEGREES = 5e-4;

/**
 * Makes a TopoJSON of features whose coordinates are whole numbers of grid steps (lng, lat). All files use one grid,
 * so that a border is the same in each, with its own origin, so that the numbers stay small.
 */
export function encodeTopology(name: string, features: Feature<Polygon | MultiPolygon>[]): Topology {
    const { arcs, bbox, ...topo } = topology({ [name]: { type: 'FeatureCollection', features } as GeoJsonObject });
    const [west, south] = bbox!;
    const deltas = arcs.map(arc => {
        let [x, y] = [west, south];
        return arc.map(point => {
            const delta = [point[0]! - x, point[1]! - y];
            [x, y] = [point[0]!, point[1]!];
            return delta;
        });
    });
    const degrees = (steps: number) => Number((steps * GRID_DEGREES).toFixed(4));
    return {
        ...topo,
        bbox: bbox!.map(degrees) as Topology['bbox'],
        transform: { scale: [GRID_DEGREES, GRID_DEGREES], translate: [degrees(west), degrees(south)] },
        arcs: deltas,
    };
}
