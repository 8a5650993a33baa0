import { expect, test } from 'vitest';
import { computeCells } from '../../../server/geography/computeCells.js';
import type { PlanePoint } from '../../../server/geography/mercator.js';
import { signedArea } from '../../../server/geography/signedArea.js';

const square = (west: number, south: number, size: number): PlanePoint[] => [[west, south], [west + size, south], [west + size, south + size], [west, south + size]];
const hole = (ring: PlanePoint[]) => [...ring].reverse();
const areaOf = (polygons: PlanePoint[][][]) => polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
/** Numbers in ]0, 1[, the same at every run (mulberry32). */
function createRandom(seed: number) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
}

test('cuts the cells by the outline and leaves no gap and no overlap', () => {
    const random = createRandom(7);
    // A coast with many bends, a lake and an island.
    const coast = Array.from({ length: 400 }, (_, i): PlanePoint => {
        const angle = (2 * Math.PI * i) / 400;
        const radius = 400 + 60 * Math.sin(9 * angle) + 30 * random();
        return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    const outline = [coast, hole(square(-20, -20, 40)), square(600, 0, 50)];
    const points = Array.from({ length: 150 }, (): PlanePoint => {
        const [angle, radius] = [2 * Math.PI * random(), 30 + 300 * random()];
        return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    const cells = computeCells([...points, [625, 25]], outline);
    const total = cells.reduce((sum, cell) => sum + areaOf(cell), 0);
    expect(total).toBeCloseTo(areaOf([outline]), 3);
    expect(cells.every(cell => areaOf(cell) > 0)).toBe(true);
});

test('gives two neighbours the very same points along their border, at the coast too', () => {
    const [west, east] = computeCells([[25, 50], [75, 50], [60, -5000]], [[[0, 0], [100, 1], [100, 100], [0, 99]]]);
    const points = (polygons: PlanePoint[][][] | undefined) => new Set(polygons!.flat(2).map(([x, y]) => `${x} ${y}`));
    const shared = [...points(west)].filter(point => points(east).has(point));
    expect(shared).toHaveLength(2);
});

test('gives a cell an island that lies wholly in it, and a lake as a hole', () => {
    const outline = [square(0, 0, 300), hole(square(40, 40, 10)), square(-80, 20, 30)];
    const [southWest] = computeCells([[60, 60], [240, 60], [60, 240], [240, 240]], outline);
    expect(southWest!.map(polygon => polygon.length).sort()).toEqual([1, 2]);
    expect(areaOf(southWest!)).toBeCloseTo(150 * 150 - 10 * 10 + 30 * 30, 6);
});

test('refuses a point that is twice in the list', () => {
    expect(() => computeCells([[10, 10], [10, 10], [90, 10], [50, 90]], [square(0, 0, 100)])).toThrow('Expected a Voronoi cell for each point, got none for point');
});
