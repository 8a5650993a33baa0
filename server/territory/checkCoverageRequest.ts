import type { CoverageRequest, WeightView } from './CoverageReader.js';
import { InvalidTerritoryRequest } from './InvalidTerritoryRequest.js';

/** No commune of France is farther from another one of its own land than this; a mistake of unit is. */
const MAX_KM = 500;
const MAX_BANDS = 12;

/** @throws InvalidTerritoryRequest with what was expected and what came */
export function checkCoverageRequest({ kinds, maxKm, bandsKm, weight }: CoverageRequest, weights: readonly WeightView[]): void {
    if (kinds.length === 0) throw new InvalidTerritoryRequest('Expected at least one kind of structure in "kinds", got none.');
    if (!(maxKm > 0 && maxKm <= MAX_KM)) throw new InvalidTerritoryRequest(`Expected maxKm above 0 and at most ${MAX_KM} (kilometres), got ${maxKm}.`);
    if (bandsKm.length > MAX_BANDS) throw new InvalidTerritoryRequest(`Expected at most ${MAX_BANDS} limits in bandsKm, got ${bandsKm.length}.`);
    bandsKm.forEach((limit, i) => {
        if (limit > (bandsKm[i - 1] ?? 0) && limit <= MAX_KM) return;
        throw new InvalidTerritoryRequest(`Expected bandsKm to rise, each above 0 and at most ${MAX_KM} (kilometres), got ${bandsKm.join(', ')}.`);
    });
    if (weights.some(({ id }) => id === weight)) return;
    throw new InvalidTerritoryRequest(`Expected a weight among ${weights.map(({ id }) => id).join(', ')}, got "${weight.slice(0, 40)}".`);
}
