import type { Position } from '../domain/Position.js';

/** Mean of positions that lie close to each other (not across the date line); null of none. */
export function meanPosition(positions: readonly Position[]): Position | null {
    if (positions.length === 0) return null;
    const sum = positions.reduce((total, { lat, lng }) => ({ lat: total.lat + lat, lng: total.lng + lng }));
    return { lat: sum.lat / positions.length, lng: sum.lng / positions.length };
}
