import type { Position } from '../domain/Position.js';
import { InvalidRequest } from './InvalidRequest.js';

/** @throws InvalidRequest when a coordinate is out of range */
export function checkPosition({ lat, lng }: Position, where: string): void {
    if (!(lat >= -90 && lat <= 90)) throw new InvalidRequest(`Expected a latitude between -90 and 90 in ${where}, got ${lat}.`);
    if (!(lng >= -180 && lng <= 180)) throw new InvalidRequest(`Expected a longitude between -180 and 180 in ${where}, got ${lng}.`);
}
