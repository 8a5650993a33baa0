import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { isInside } from './isInside.js';

/** Side of a cell, in pixels: labels are placed to within that. */
const CELL_PX = 6;

/**
 * Tells which shape holds a point of the screen, asked once per cell of a grid: placing labels asks many times.
 * Good for one position of the map; make another after a move.
 */
export function createOwnership(shapes: readonly Feature<Polygon | MultiPolygon>[], toPosition: (x: number, y: number) => { lat: number; lng: number }): (x: number, y: number) => string | null {
    const known = new Map<number, string | null>();
    return (x, y) => {
        const [column, row] = [Math.floor(x / CELL_PX), Math.floor(y / CELL_PX)];
        const key = column * 100_000 + row;
        let owner = known.get(key);
        if (owner === undefined) {
            const position = toPosition((column + 0.5) * CELL_PX, (row + 0.5) * CELL_PX);
            const shape = shapes.find(({ geometry }) => isInside(position, geometry));
            owner = shape ? String(shape.id) : null;
            known.set(key, owner);
        }
        return owner;
    };
}
