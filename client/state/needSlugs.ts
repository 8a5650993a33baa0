import type { Need } from '../queries/operations.js';

/** How a need is written in an address, in the order of the decree. */
export const needSlugs: Record<Need, string> = {
    RESSOURCES: 'ressources', LOGEMENT: 'logement', EMPLOI_FORMATION: 'emploi-formation', SANTE: 'sante', DEMARCHES: 'demarches', SOCIO_EDUCATIF: 'accompagnement',
};
