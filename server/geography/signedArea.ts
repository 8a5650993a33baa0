import type { PlanePoint } from './mercator.js';

/** Area of a ring, closed or not, positive when it turns counter-clockwise (y upwards). */
export function signedArea(ring: readonly PlanePoint[]): number {
    let sum = 0;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) sum += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1];
    return sum / 2;
}
