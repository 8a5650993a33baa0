import type { SitingProblem } from './SitingProblem.js';

/** More sites at once is no decision that anybody takes, and the bound gets loose. */
export const MAX_NEW_SITES = 20;

/** @throws RangeError on the first value that is out of its range */
export function checkSitingProblem({ lat, lng, demand, candidates, maxKm, k, capacity, effort }: SitingProblem): void {
    if (!(maxKm > 0 && maxKm < Infinity)) throw new RangeError(`Expected maxKm above 0 (kilometres), got ${maxKm}.`);
    if (!(Number.isInteger(k) && k >= 1 && k <= MAX_NEW_SITES)) throw new RangeError(`Expected k, a whole number from 1 to ${MAX_NEW_SITES}, got ${k}.`);
    if (capacity != null && !(capacity > 0 && capacity < Infinity)) throw new RangeError(`Expected capacity above 0 (people per site) or null, got ${capacity}.`);
    if (effort !== undefined && !(effort >= 0)) throw new RangeError(`Expected effort of 0 or more (pairs read), got ${effort}.`);
    if (lat.length !== demand.length || lng.length !== demand.length) {
        throw new RangeError(`Expected lat, lng and demand of one length, got ${lat.length}, ${lng.length} and ${demand.length}.`);
    }
    for (let i = 0; i < demand.length; i++) {
        if (demand[i]! < 0 || demand[i] === Infinity) throw new RangeError(`Expected demand of 0 or more (people) or NaN, got ${demand[i]} at ${i}.`);
        if (Math.abs(lat[i]!) > 90) throw new RangeError(`Expected lat from -90 to 90 (degrees) or NaN, got ${lat[i]} at ${i}.`);
        if (Math.abs(lng[i]!) > 180) throw new RangeError(`Expected lng from -180 to 180 (degrees) or NaN, got ${lng[i]} at ${i}.`);
    }
    for (let i = 0; i < candidates.length; i++) {
        const commune = candidates[i]!;
        if (!(Number.isInteger(commune) && commune >= 0 && commune < demand.length)) {
            throw new RangeError(`Expected candidates from 0 to ${demand.length - 1} (communes), got ${commune} at ${i}.`);
        }
    }
}
