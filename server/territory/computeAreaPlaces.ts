import { computePlacesTotal } from '../coverage/computePlacesTotal.js';
import { computeTerritoryPlaces, type LocatedConvention, type TerritoryPlaces } from '../coverage/computeTerritoryPlaces.js';
import type { TerritoryLevel } from '../domain/vocabulary.js';
import type { Area } from './listAreas.js';

/** Places under agreement of an area. At the levels that agreements are told for, where their places are within does not matter. */
export function computeAreaPlaces(area: Area, level: TerritoryLevel, conventions: readonly (LocatedConvention & { departementCode: string })[]): TerritoryPlaces {
    const own = conventions.filter(({ departementCode }) => area.departementCodes.includes(departementCode));
    if (level !== 'DEPARTEMENT' && level !== 'REGION') return computeTerritoryPlaces(own, code => area.codesInsee.has(code));
    const roots = own.filter(({ partOfId }) => partOfId === null);
    return { total: computePlacesTotal(roots.map(({ placesValue, placesPrecision }) => ({ value: placesValue, precision: placesPrecision }))), notLocated: 0 };
}
