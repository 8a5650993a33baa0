/** From this many on, a ring; below, a row reads better. */
const RING_FROM = 4;
/** Distance between the middles of two neighbours, in pixels: a finger hits one and not the other. */
const STEP = 25;

/**
 * Offsets, in pixels, of marks that stand on the same point, so that none hides another.
 * The same count gives the same offsets; their middle is the point itself.
 */
export function fanOut(count: number): { dx: number; dy: number }[] {
    if (count <= 1) return Array.from({ length: count }, () => ({ dx: 0, dy: 0 }));
    if (count < RING_FROM) return Array.from({ length: count }, (_, i) => ({ dx: (i - (count - 1) / 2) * STEP, dy: 0 }));
    // Two neighbours on a slant need √2 times the step for their squares not to touch.
    const radius = Math.max(STEP, (STEP * Math.SQRT2) / (2 * Math.sin(Math.PI / count)));
    return Array.from({ length: count }, (_, i) => {
        const angle = -Math.PI / 2 + (i / count) * 2 * Math.PI;
        return { dx: Math.round(radius * Math.cos(angle) * 10) / 10, dy: Math.round(radius * Math.sin(angle) * 10) / 10 };
    });
}
