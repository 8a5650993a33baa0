import type { ConventionForm, ConventionPublic, Need, StructureKind } from './vocabulary.js';

export interface Bbox {
    south: number;
    west: number;
    north: number;
    east: number;
}

/**
 * What a list of structures is narrowed to; an absent field narrows nothing. What is unknown never passes as yes.
 *
 * `age`, `publics` and `forms` are asked of one and the same agreement, which is not over.
 */
export interface StructureFilter {
    kinds?: StructureKind[] | null;
    departements?: string[] | null;
    epci?: string[] | null;
    bbox?: Bbox | null;
    text?: string | null;
    withPlaces?: boolean | null;
    /** Years. */
    age?: number | null;
    publics?: ConventionPublic[] | null;
    forms?: ConventionForm[] | null;
    needs?: Need[] | null;
    withAgreementInForce?: boolean | null;
    /** ISO dates. */
    statedSince?: string | null;
    readSince?: string | null;
    sources?: string[] | null;
    toConfirm?: boolean | null;
}
