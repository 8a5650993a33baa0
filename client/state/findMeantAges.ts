import type { ConventionPublic } from '../queries/operations.js';

export interface MeantAges {
    /** The only public, which tells them. */
    public: ConventionPublic;
    /** Whole years, both included; null: no bound on that side. */
    min: number | null;
    max: number | null;
}

/**
 * Ages that a public means by itself. A contrat jeune majeur: from 18 until the eve of 21 (article L. 222-5, 5° of the code de l'action sociale et des familles;
 * conditions of `dispositif-contrat-jeune-majeur` in the seeds, which a test compares). Minors under protection: until the eve of 18.
 */
const MEANT: Partial<Record<ConventionPublic, Omit<MeantAges, 'public'>>> = {
    CONTRAT_JEUNE_MAJEUR: { min: 18, max: 20 },
    SOUS_MESURE_DE_PROTECTION: { min: null, max: 17 },
};

/** The ages of an agreement that states none, when its only public means some; null when it states an age, has other publics too, or a public of any age. */
export function findMeantAges({ publics, ageMin, ageMax }: { publics: readonly ConventionPublic[]; ageMin: number | null; ageMax: number | null }): MeantAges | null {
    const [only] = publics;
    const meant = publics.length === 1 && ageMin === null && ageMax === null ? MEANT[only!] : undefined;
    return meant ? { public: only!, ...meant } : null;
}
