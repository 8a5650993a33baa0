import { ROAD_FACTOR } from '#coverage/estimateRoad.js';
import type { Country } from './Country.js';
import { findNearestCommune } from './findNearestCommune.js';
import type { SimulatedSite } from './SimulatedSite.js';

/**
 * Lists the communes that a site would reach, the limit included; by road only those of its own land (that of the nearest commune).
 *
 * @returns indices of communes, in no particular order
 */
export function listReached({ tree, columns, measure }: Pick<Country, 'tree' | 'columns' | 'measure'>, site: SimulatedSite): Int32Array {
    if (measure === 'STRAIGHT_LINE') return tree.within(site.lat, site.lng, site.reachKm);
    const nearest = findNearestCommune(tree, columns, site);
    if (!nearest) return new Int32Array();
    const land = columns.landmass[nearest.commune];
    return tree.within(site.lat, site.lng, site.reachKm / ROAD_FACTOR).filter(commune => columns.landmass[commune] === land);
}
