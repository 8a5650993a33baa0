import type { ConventionForm, ConventionPublic } from '../../queries/operations.js';

/** How the public of an agreement is written in an address. */
export const publicSlugs: Record<ConventionPublic, string> = {
    CONTRAT_JEUNE_MAJEUR: 'contrat-jeune-majeur', SOUS_MESURE_DE_PROTECTION: 'sous-mesure-de-protection', SORTANT_ASE: 'sortant-ase',
    EX_MNA: 'ex-mna', APPRENTI: 'apprenti', SANS_RESSOURCES: 'sans-ressources',
};
/** How the form of housing is written in an address. */
export const formSlugs: Record<ConventionForm, string> = { RESIDENCE: 'residence', DIFFUS: 'diffus', INTERMEDIATION_LOCATIVE: 'intermediation-locative', ALT: 'alt' };
