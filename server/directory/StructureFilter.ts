import type { StructureKind } from '../domain/vocabulary.js';

export interface Bbox {
    south: number;
    west: number;
    north: number;
    east: number;
}

/** What a list of structures is narrowed to; an absent field narrows nothing. */
export interface StructureFilter {
    kinds?: StructureKind[] | null;
    departements?: string[] | null;
    bbox?: Bbox | null;
    text?: string | null;
    withPlaces?: boolean | null;
    age?: number | null;
    toConfirm?: boolean | null;
}
