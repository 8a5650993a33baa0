import { formatNumber } from '../../texts/formatNumber.js';
import { plural } from '../../texts/plural.js';
import { simulationTexts } from '../../texts/simulationTexts.js';

/** `12 400 habitants`, `12 400 personnes` when the weight is not the whole population, or that the number is unknown. */
export function formatPeople(people: number | null, weight: string): string {
    if (people === null) return simulationTexts.unknownPeople;
    const rounded = Math.round(people);
    return `${formatNumber(rounded)}\u00a0${weight === 'population' ? plural(rounded, 'habitant', 'habitants') : plural(rounded, 'personne', 'personnes')}`;
}
