import type { Scenarios } from './parseScenarios.js';
import type { SimulatedSite } from './SimulatedSite.js';

/** The part `sites` of the address: `43.93465,3.70846,30;…`, then `_` and scenario A when one is kept. Empty without any site. */
export function printScenarios({ sites, kept }: Pick<Scenarios, 'sites' | 'kept'>): string {
    return kept === null ? printSites(sites) : `${printSites(sites)}_${printSites(kept)}`;
}

function printSites(sites: readonly SimulatedSite[]): string {
    return sites.map(({ lat, lng, reachKm }) => `${round(lat, 5)},${round(lng, 5)},${round(reachKm, 2)}`).join(';');
}

function round(value: number, decimals: number): number {
    return Number(value.toFixed(decimals));
}
