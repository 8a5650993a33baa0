import type { ConventionPublic } from '../../queries/operations.js';
import type { YoungConvention } from '../directory/YoungDirectory.js';
import { OLDEST } from './Answers.js';

export interface ReservedPlaces {
    convention: YoungConvention;
    /** YES: the agreement names this age; LATER: an older age; ASK: it does not say, or the age is not known. */
    fit: 'YES' | 'LATER' | 'ASK';
}

/** Ages that the words themselves mean: a minor in care, a young adult under contract until the eve of the 21st birthday. */
const MEANT: Partial<Record<ConventionPublic, readonly [min: number, max: number]>> = { SOUS_MESURE_DE_PROTECTION: [0, 17], CONTRAT_JEUNE_MAJEUR: [18, 20] };

/** Agreements with places that a person of this age may ask for, the surest first, then the most places. One that is over on that day is never there, nor are the details of a total. */
export function listReservedPlaces(conventions: readonly YoungConvention[], age: number | null, today: string): ReservedPlaces[] {
    const order = { YES: 0, ASK: 1, LATER: 2 };
    return conventions
        .filter(({ isPart, start, end }) => !isPart && (end === null || end >= today) && (start === null || start <= today))
        .flatMap(convention => {
            const fit = findFit(convention, age);
            return fit ? { convention, fit } : [];
        })
        .sort((a, b) => order[a.fit] - order[b.fit] || (b.convention.places.value ?? -1) - (a.convention.places.value ?? -1) || (a.convention.id < b.convention.id ? -1 : 1));
}

function findFit({ ageMin, ageMax, publics }: YoungConvention, age: number | null): ReservedPlaces['fit'] | null {
    const meant = publics.map(code => MEANT[code] ?? null);
    const ages = meant.flatMap(range => range ?? []);
    const allMeant = meant.length > 0 && meant.every(range => range !== null);
    const min = ageMin ?? (allMeant ? Math.min(...ages) : null);
    const max = ageMax ?? (allMeant ? Math.max(...ages) : null);
    if (age === null) return 'ASK';
    if (age >= OLDEST) return min === null && max === null ? 'ASK' : null;
    if (max !== null && age > max) return null;
    if (min !== null && age < min) return 'LATER';
    return min === null && max === null ? 'ASK' : 'YES';
}
