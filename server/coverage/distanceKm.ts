import type { Position } from '../domain/Position.js';

/** Mean radius of the Earth, kilometres (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle distance in kilometres on the sphere (haversine): within 0.32 % of the ellipsoid in metropolitan France. */
export function distanceKm(a: Position, b: Position): number {
    const radians = Math.PI / 180;
    const sinLat = Math.sin(((b.lat - a.lat) * radians) / 2);
    const sinLng = Math.sin(((b.lng - a.lng) * radians) / 2);
    const h = sinLat * sinLat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * sinLng * sinLng;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
