import type { PartnershipCellStatus, Relation } from '../queries/operations.js';
import { findBySlug } from './findBySlug.js';
import { partnershipStatusSlugs } from './partnershipStatusSlugs.js';
import { relationSlugs } from './relationSlugs.js';

export interface PartnershipFilter {
    relation: Relation | null;
    status: PartnershipCellStatus | null;
}

/** The filter of the matrix as its address says it; what is not known narrows nothing. */
export function parsePartnershipFilter(params: URLSearchParams): PartnershipFilter {
    return { relation: findBySlug(relationSlugs, params.get('relation')), status: findBySlug(partnershipStatusSlugs, params.get('etat')) };
}
