import { EARTH_RADIUS_KM } from '#coverage/distanceKm.js';
import { ROAD_FACTOR } from '#coverage/estimateRoad.js';
import { kindChoices, levelSlugs, measureSlugs } from '../../state/coverageView/coverageSlugs.js';
import { kindSlugs } from '../../state/kindSlugs.js';
import type { SimulationRequest } from '../SimulationRequest.js';

/** The parameters of a request by the words of the address, defaults included, then those that nobody chooses: as the exports of the server. */
export function listRequestParameters({ kinds, maxKm, measure, within, weight }: SimulationRequest): Record<string, string | number> {
    const choice = kindChoices.find(one => one.kinds.length === kinds.length && one.kinds.every(kind => kinds.includes(kind)));
    return {
        type: choice?.slug ?? kinds.map(kind => kindSlugs[kind]).join(','),
        seuil: maxKm,
        mesure: measureSlugs[measure],
        dans: within ? `${levelSlugs[within.level]}-${within.code}` : 'france',
        poids: weight,
        rayon_terre_km: EARTH_RADIUS_KM,
        ...(measure === 'ROAD_ESTIMATE' && { facteur_route: ROAD_FACTOR }),
    };
}
