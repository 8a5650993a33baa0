import { findAgeFit } from '../../state/findAgeFit.js';
import { findMeantAges } from '../../state/findMeantAges.js';
import type { YoungConvention } from '../directory/YoungDirectory.js';
import { OLDEST } from './Answers.js';

export interface ReservedPlaces {
    convention: YoungConvention;
    /** YES: the agreement names this age; LATER: an older age, stated or meant by its only public; ASK: it does not say, or the age is not known. */
    fit: 'YES' | 'LATER' | 'ASK';
    /** Youngest age, in whole years, stated or meant; null when unknown. */
    from: number | null;
}

/** Agreements with places that a person of this age may ask for, the surest first, then the most places. One that is over on that day is never there, nor are the details of a total. */
export function listReservedPlaces(conventions: readonly YoungConvention[], age: number | null, today: string): ReservedPlaces[] {
    const order = { YES: 0, ASK: 1, LATER: 2 };
    return conventions
        .filter(({ isPart, start, end }) => !isPart && (end === null || end >= today) && (start === null || start <= today))
        .flatMap(convention => {
            const fit = findFit(convention, age);
            return fit ? { convention, fit, from: findMeantAges(convention)?.min ?? convention.ageMin } : [];
        })
        .sort((a, b) => order[a.fit] - order[b.fit] || (b.convention.places.value ?? -1) - (a.convention.places.value ?? -1) || (a.convention.id < b.convention.id ? -1 : 1));
}

function findFit(convention: YoungConvention, age: number | null): ReservedPlaces['fit'] | null {
    if (age === null) return 'ASK';
    const { min, max } = findMeantAges(convention) ?? { min: convention.ageMin, max: convention.ageMax };
    if (age >= OLDEST) return min === null && max === null ? 'ASK' : null;
    const fit = findAgeFit(age, min, max);
    return fit === 'PAST' ? null : fit === 'UNKNOWN' ? 'ASK' : fit;
}
