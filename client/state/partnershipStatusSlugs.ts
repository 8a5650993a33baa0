import type { PartnershipCellStatus } from '../queries/operations.js';

/** How the state of a relation is written in an address, strongest first. */
export const partnershipStatusSlugs: Record<PartnershipCellStatus, string> = {
    AGREEMENT: 'convention', PRACTICE: 'travail-commun', PLANNED: 'projet', NONE: 'aucun', UNKNOWN: 'inconnu',
};
