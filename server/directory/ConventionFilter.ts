import type { ConventionForm, ConventionPublic } from '../domain/vocabulary.js';

/** What a list of agreements is narrowed to; an absent field narrows nothing. */
export interface ConventionFilter {
    departements?: string[] | null;
    publics?: ConventionPublic[] | null;
    forms?: ConventionForm[] | null;
    age?: number | null;
    inForce?: boolean | null;
}
