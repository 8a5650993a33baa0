import { Delaunay } from 'd3-delaunay';
import type { PlanePoint } from './mercator.js';
import { pointInRings } from './pointInRings.js';
import { signedArea } from './signedArea.js';

/** A piece of outline inside one cell, from where it enters to where it leaves. */
type Arc = PlanePoint[];

interface Crossings {
    /** Pieces of outline that cross the cell. */
    arcs: Arc[];
    /** Rings of the outline that lie wholly in the cell. */
    rings: PlanePoint[][];
}

/** Far beyond the outline, so that no bound shows. */
const MARGIN_M = 200_000;

/**
 * Computes the Voronoi cell of each point, cut by an outline.
 *
 * Two cells that touch have exactly the same points along their border: the corners come from one Voronoi diagram, and
 * where the outline leaves a cell for the next, the crossing is computed once and given to both. (A general polygon
 * clipper works cell by cell and gives two crossings that differ in the last bits, or adds points to one side.)
 *
 * @param points all different, at least three, not on one line
 * @param outline rings not closed, land on their left; every point on land
 * @returns for each point, polygons of rings, outer ring first; rings not closed, counter-clockwise (holes: clockwise)
 */
export function computeCells(points: readonly PlanePoint[], outline: readonly PlanePoint[][]): PlanePoint[][][][] {
    const delaunay = Delaunay.from(points);
    const all = [...points, ...outline.flat()];
    const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
    const min = (values: number[]) => values.reduce((a, b) => Math.min(a, b)) - MARGIN_M;
    const max = (values: number[]) => values.reduce((a, b) => Math.max(a, b)) + MARGIN_M;
    const voronoi = delaunay.voronoi([min(xs), min(ys), max(xs), max(ys)]);
    const crossings = new Map<number, Crossings>();
    for (const ring of outline) walkRing(ring, delaunay, points, crossings);
    const isLand = pointInRings(outline);
    return points.map((_, index) => {
        const cell = voronoi.cellPolygon(index)?.slice(0, -1) as PlanePoint[] | undefined;
        if (!cell) throw new Error(`Expected a Voronoi cell for each point, got none for point ${index}: is it twice in the list?`);
        if (signedArea(cell) < 0) cell.reverse();
        const crossed = crossings.get(index);
        return crossed ? cutCell(cell, crossed, isLand) : [[cell]];
    });
}

/** Follows a ring of the outline from cell to cell and leaves in each the piece that lies in it. */
function walkRing(ring: readonly PlanePoint[], delaunay: Delaunay<unknown>, points: readonly PlanePoint[], crossings: Map<number, Crossings>): void {
    const crossingsOf = (index: number) => {
        let found = crossings.get(index);
        if (!found) crossings.set(index, (found = { arcs: [], rings: [] }));
        return found;
    };
    const start = delaunay.find(...ring[0]!);
    let cell = start;
    let arc: Arc = [];
    const pieces: { cell: number; arc: Arc }[] = [];
    for (let i = 0; i < ring.length; i++) {
        const from = ring[i]!;
        const to = ring[(i + 1) % ring.length]!;
        arc.push(from);
        for (let exit = findExit(cell, from, to, delaunay, points); exit; exit = findExit(cell, from, to, delaunay, points)) {
            arc.push(exit.point);
            pieces.push({ cell, arc });
            cell = exit.next;
            arc = [exit.point];
        }
    }
    if (pieces.length === 0) {
        crossingsOf(start).rings.push([...ring]);
        return;
    }
    // The last piece ends where the first one began, in the middle of a cell.
    const first = pieces[0]!;
    first.arc = [...arc, ...first.arc];
    for (const piece of pieces) crossingsOf(piece.cell).arcs.push(piece.arc);
}

/**
 * Where the segment leaves the cell, and for which other; null when it ends inside. The next cell's point is always
 * farther along the segment, so that a walk never comes back.
 */
function findExit(cell: number, from: PlanePoint, to: PlanePoint, delaunay: Delaunay<unknown>, points: readonly PlanePoint[]) {
    const [cx, cy] = points[cell]!;
    let best: { t: number; next: number } | null = null;
    for (const next of delaunay.neighbors(cell)) {
        const [nx, ny] = points[next]!;
        // How much nearer the cell's point is than the other (squared distances), at both ends: linear in between.
        const [dx, dy, mx, my] = [cx - nx, cy - ny, (cx + nx) / 2, (cy + ny) / 2];
        const atFrom = (from[0] - mx) * dx + (from[1] - my) * dy;
        const atTo = (to[0] - mx) * dx + (to[1] - my) * dy;
        if (atTo >= 0 || atTo >= atFrom) continue;
        const t = Math.max(0, atFrom / (atFrom - atTo));
        if (!best || t < best.t) best = { t, next };
    }
    if (!best) return null;
    const point: PlanePoint = [from[0] + best.t * (to[0] - from[0]), from[1] + best.t * (to[1] - from[1])];
    return { point, next: best.next };
}

/** Joins the pieces of outline in a cell along the cell's border: after each, to the left until the next one enters. */
function cutCell(cell: PlanePoint[], { arcs, rings }: Crossings, isLand: (point: PlanePoint) => boolean): PlanePoint[][][] {
    const outers: PlanePoint[][] = [];
    const ends = arcs.map(arc => ({ arc, enters: placeOnBorder(arc[0]!, cell), leaves: placeOnBorder(arc.at(-1)!, cell), used: false }));
    for (const first of ends) {
        if (first.used) continue;
        const ring: PlanePoint[] = [];
        let current = first;
        do {
            current.used = true;
            ring.push(...current.arc);
            const from = current.leaves;
            const ahead = (place: number) => (place - from + cell.length) % cell.length;
            const next = ends.reduce((a, b) => (ahead(b.enters) < ahead(a.enters) ? b : a));
            const length = ahead(next.enters);
            for (let corner = Math.floor(from) + 1; corner < from + length; corner++) ring.push(cell[corner % cell.length]!);
            if (next !== first && next.used) break;
            current = next;
        } while (current !== first);
        outers.push(ring);
    }
    const holes: PlanePoint[][] = [];
    for (const ring of rings) (signedArea(ring) > 0 ? outers : holes).push(ring);
    if (arcs.length === 0 && isLand(cell[0]!)) outers.push(cell);
    const polygons = outers.map(outer => [outer]);
    for (const hole of holes) {
        const owner = polygons.find(([outer]) => pointInRings([outer!])(hole[0]!)) ?? polygons[0]!;
        owner.push(hole);
    }
    return polygons;
}

/** Place of a point on the border of a convex cell: number of the corner before it, and the fraction to the next. */
function placeOnBorder([x, y]: PlanePoint, cell: readonly PlanePoint[]): number {
    let best = { distance: Infinity, place: 0 };
    for (let i = 0; i < cell.length; i++) {
        const [ax, ay] = cell[i]!;
        const [dx, dy] = [cell[(i + 1) % cell.length]![0] - ax, cell[(i + 1) % cell.length]![1] - ay];
        const length2 = dx * dx + dy * dy;
        if (length2 === 0) continue;
        const t = Math.max(0, Math.min(1 - 1e-12, ((x - ax) * dx + (y - ay) * dy) / length2));
        const distance = (ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2;
        if (distance < best.distance) best = { distance, place: i + t };
    }
    return best.place;
}
