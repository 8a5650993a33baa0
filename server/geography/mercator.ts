import type { Position } from '../domain/Position.js';

/** Metres at 46.5° north; elsewhere another scale, but angles are right everywhere, which is what Voronoi cells need. */
const SCALE = 6371008.8 * Math.cos((46.5 * Math.PI) / 180);
const DEGREE = Math.PI / 180;

export type PlanePoint = [x: number, y: number];

/** A conformal plane (Mercator), y to the north: a bisector drawn on it is right near the two points. */
export const mercator = {
    project({ lat, lng }: Position): PlanePoint {
        return [SCALE * lng * DEGREE, SCALE * Math.log(Math.tan(Math.PI / 4 + (lat * DEGREE) / 2))];
    },
    unproject([x, y]: PlanePoint): Position {
        return { lat: (2 * Math.atan(Math.exp(y / SCALE)) - Math.PI / 2) / DEGREE, lng: x / SCALE / DEGREE };
    },
};
