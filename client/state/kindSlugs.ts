import type { StructureKind } from '../queries/operations.js';

/** The words of the address bar for each kind, in the order of the chips. */
export const kindSlugs: Record<StructureKind, string> = {
    MISSION_LOCALE: 'mission-locale',
    ANTENNE: 'antenne',
    RESIDENCE_HABITAT_JEUNES: 'habitat-jeunes',
    SERVICE_LOGEMENT: 'service-logement',
    ADEPAPE: 'adepape',
    SERVICE_ASE: 'service-ase',
    MAISON_DES_SOLIDARITES: 'maison-des-solidarites',
    MECS: 'mecs',
    AUTRE: 'autre',
};
