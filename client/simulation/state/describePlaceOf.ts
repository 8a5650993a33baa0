import { simulationTexts } from '../../texts/simulationTexts.js';
import type { Country } from './Country.js';
import { findNearestCommune } from './findNearestCommune.js';

/** Farther, no commune says where a place is. */
const FAR_KM = 60;

/** `Ganges (34)` at the point of a commune, `près de Ganges (34)` around it, or that it is far from any. */
export function describePlaceOf({ tree, columns }: Pick<Country, 'tree' | 'columns'>, place: { lat: number; lng: number }): string {
    const nearest = findNearestCommune(tree, columns, place);
    if (!nearest || nearest.km > FAR_KM) return simulationTexts.nowhere;
    const name = nearest.km < 0.1 ? simulationTexts.at : simulationTexts.near;
    return name(columns.noms[nearest.commune]!, columns.departements[columns.departement[nearest.commune]!]!.code);
}
