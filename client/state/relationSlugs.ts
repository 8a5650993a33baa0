import type { Relation } from '../queries/operations.js';

/** How a relation is written in an address, in the order of the matrix. */
export const relationSlugs: Record<Relation, string> = {
    ENFANCE_FAMILLE_HABITAT_JEUNES: 'enfance-habitat-jeunes',
    ENFANCE_FAMILLE_MISSION_LOCALE: 'enfance-mission-locale',
    INSERTION_MISSION_LOCALE: 'insertion-mission-locale',
    MISSION_LOCALE_HABITAT_JEUNES: 'mission-locale-habitat-jeunes',
    HABITAT_JEUNES_PROTECTION: 'habitat-jeunes-protection',
    MISSION_LOCALE_PROTECTION: 'mission-locale-protection',
    ADEPAPE: 'adepape',
    REFERENT_ASE: 'referent-ase',
};
