import type { PlanePoint } from './mercator.js';

const BANDS = 512;

/** Prepares a test "is the point inside the rings" (even-odd); edges are sorted into bands of y so that 35,000 tests take milliseconds. */
export function pointInRings(rings: readonly (readonly PlanePoint[])[]): (point: PlanePoint) => boolean {
    let minY = Infinity;
    let maxY = -Infinity;
    for (const ring of rings) for (const [, y] of ring) [minY, maxY] = [Math.min(minY, y), Math.max(maxY, y)];
    const bandOf = (y: number) => Math.max(0, Math.min(BANDS - 1, Math.floor(((y - minY) / (maxY - minY)) * BANDS)));
    const bands: [PlanePoint, PlanePoint][][] = Array.from({ length: BANDS }, () => []);
    for (const ring of rings) {
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            const [a, b] = [ring[j]!, ring[i]!];
            for (let band = bandOf(Math.min(a[1], b[1])); band <= bandOf(Math.max(a[1], b[1])); band++) bands[band]!.push([a, b]);
        }
    }
    return ([x, y]) => {
        if (!(y >= minY && y <= maxY)) return false;
        let inside = false;
        for (const [a, b] of bands[bandOf(y)]!) {
            if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
        }
        return inside;
    };
}
