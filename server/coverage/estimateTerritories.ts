import { groupBy } from '../domain/groupBy.js';
import type { Position } from '../domain/Position.js';
import { distanceKm } from './distanceKm.js';

/** Two distances closer than this, in kilometres, are a tie: the same commune, up to rounding. */
const TIE_KM = 1e-6;

export interface CommuneToServe {
    codeInsee: string;
    departementCode: string;
    position: Position | null;
}

/** A seat or an antenna; its commune is known, and so is its place. */
export interface MissionLocaleSite {
    missionLocaleId: string;
    departementCode: string;
    position: Position;
}

export interface EstimatedTerritories {
    /** For each commune that could be attributed: the Missions Locales nearest to it, sorted, more than one on a tie. */
    missionsLocales: Map<string, string[]>;
    /** Communes left out: without a point, or in a département without any site. */
    unattributed: string[];
}

/**
 * Estimates which Mission Locale serves each commune: the one with the nearest site of the same département.
 *
 * Straight line between the points of the communes. Two Missions Locales with a site at the same least distance
 * (a site each in one commune) share the commune. It is an estimate for want of an official list: real
 * territories follow the agreements of each Mission Locale.
 */
export function estimateTerritories(
    communes: readonly CommuneToServe[],
    sites: readonly MissionLocaleSite[],
): EstimatedTerritories {
    const sitesByDepartement = groupBy(sites, site => site.departementCode);
    const missionsLocales = new Map<string, string[]>();
    const unattributed: string[] = [];
    for (const commune of communes) {
        const candidates = sitesByDepartement.get(commune.departementCode);
        if (!candidates || !commune.position) unattributed.push(commune.codeInsee);
        else missionsLocales.set(commune.codeInsee, findNearest(commune.position, candidates));
    }
    return { missionsLocales, unattributed };
}

function findNearest(position: Position, sites: readonly MissionLocaleSite[]): string[] {
    let least = Infinity;
    let ids = new Set<string>();
    for (const site of sites) {
        const km = distanceKm(position, site.position);
        if (km < least - TIE_KM) {
            least = km;
            ids = new Set([site.missionLocaleId]);
        } else if (km <= least + TIE_KM) {
            ids.add(site.missionLocaleId);
        }
    }
    return [...ids].sort();
}
