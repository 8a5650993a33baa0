import type { Position } from '../domain/Position.js';

const KM_PER_DEGREE = 111.2;

/** Straight line in kilometres on a local plane: right within 1 % below 100 km in metropolitan France; only to compare points here. */
export function roughKm(a: Position, b: Position): number {
    const cos = Math.cos(((a.lat + b.lat) * Math.PI) / 360);
    return Math.hypot(a.lat - b.lat, (a.lng - b.lng) * cos) * KM_PER_DEGREE;
}
