import { MAX_NEW_SITES } from '../coverage/siting/checkSitingProblem.js';
import type { WeightView } from './CoverageReader.js';
import { checkCoverageRequest } from './checkCoverageRequest.js';
import { InvalidTerritoryRequest } from './InvalidTerritoryRequest.js';
import type { SitingRequest } from './SitingReader.js';

/** @throws InvalidTerritoryRequest with what was expected and what came */
export function checkSitingRequest(request: SitingRequest, weights: readonly WeightView[]): void {
    const { k, minPopulation, capacity } = request;
    checkCoverageRequest({ ...request, level: 'COMMUNE', measure: 'STRAIGHT_LINE', bandsKm: [] }, weights);
    if (!(Number.isInteger(k) && k >= 1 && k <= MAX_NEW_SITES)) throw new InvalidTerritoryRequest(`Expected k, a whole number from 1 to ${MAX_NEW_SITES}, got ${k}.`);
    if (!(minPopulation >= 0)) throw new InvalidTerritoryRequest(`Expected minPopulation of 0 or more (inhabitants), got ${minPopulation}.`);
    if (capacity !== null && !(capacity > 0)) throw new InvalidTerritoryRequest(`Expected capacity above 0 (people per site) or none, got ${capacity}.`);
}
