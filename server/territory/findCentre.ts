import type { Position } from '../domain/Position.js';

/** The known point nearest to the mean of the known points: always inside a commune of the territory. Null without any. */
export function findCentre(positions: readonly (Position | null)[]): Position | null {
    const known = positions.flatMap(position => position ?? []);
    if (known.length === 0) return null;
    const lat = known.reduce((sum, position) => sum + position.lat, 0) / known.length;
    const lng = known.reduce((sum, position) => sum + position.lng, 0) / known.length;
    const scale = Math.cos((lat * Math.PI) / 180);
    const offset = (position: Position) => (position.lat - lat) ** 2 + ((position.lng - lng) * scale) ** 2;
    return known.reduce((best, position) => (offset(position) < offset(best) ? position : best));
}
