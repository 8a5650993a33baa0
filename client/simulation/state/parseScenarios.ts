import { simulationTexts } from '../../texts/simulationTexts.js';
import type { SimulatedSite } from './SimulatedSite.js';

export const MAX_SITES = 20;
export const MAX_REACH_KM = 500;

export interface Scenarios {
    /** What is on the map. */
    sites: SimulatedSite[];
    /** Scenario A, kept to compare; null when none was kept. */
    kept: SimulatedSite[] | null;
    /** In French, one sentence for each site that could not be read: it is left out. */
    mistakes: string[];
}

const NUMBER = /^-?\d{1,4}(\.\d{1,10})?$/;

/**
 * Reads the part `sites` of the address: `lat,lng,reach` for each site, `;` between sites, then `_` and the sites of scenario A
 * when one is kept. Never throws: a site that cannot be read is left out and said.
 */
export function parseScenarios(text: string): Scenarios {
    const mistakes: string[] = [];
    const [current = '', kept, ...more] = text.split('_');
    if (more.length) mistakes.push(simulationTexts.mistakes.scenarios);
    return {
        sites: parseSites(current, mistakes),
        kept: kept === undefined ? null : parseSites(kept, mistakes),
        mistakes,
    };
}

function parseSites(text: string, mistakes: string[]): SimulatedSite[] {
    const parts = text.split(';').map(part => part.trim()).filter(Boolean);
    if (parts.length > MAX_SITES) mistakes.push(simulationTexts.mistakes.tooMany(parts.length));
    return parts.slice(0, MAX_SITES).flatMap(part => {
        const values = part.split(',').map(value => value.trim());
        const [lat, lng, reachKm] = values.map(value => (NUMBER.test(value) ? Number(value) : NaN)) as [number, number, number];
        const isRead = values.length === 3 && Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && reachKm > 0 && reachKm <= MAX_REACH_KM;
        if (isRead) return { lat, lng, reachKm };
        mistakes.push(simulationTexts.mistakes.site(part.slice(0, 40)));
        return [];
    });
}
