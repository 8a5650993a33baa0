import type { Position } from '../domain/Position.js';

/** What may be found. */
export const SEARCH_TYPES = ['STRUCTURE', 'ORGANISATION', 'COMMUNE', 'DEPARTEMENT', 'CONVENTION_PLACES', 'ACCORD', 'INITIATIVE', 'DISPOSITIF', 'GLOSSARY_TERM'] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

/** Where a word of a record stands. ALIAS: it is not written there, but means what is (an acronym, or what it stands for). */
export const FIELDS = ['NAME', 'SIGLE', 'PLACE', 'KIND', 'DEPARTEMENT', 'LINK', 'TEXT', 'CODE', 'ALIAS'] as const;
export type Field = (typeof FIELDS)[number];

/** A record as it is searched and shown in a list of results. */
export interface SearchDocument {
    type: SearchType;
    id: string;
    /** In French, as its page says it. */
    title: string;
    /** What it is and where, in French. */
    subtitle: string;
    /** Address of its page on the site. */
    path: string;
    fields: readonly { field: Field; text: string }[];
    /** Null while unknown, and for what has no place. */
    position: Position | null;
    /** For whom, in years, both included; null where the ages are unknown, undefined for what has none. */
    ages?: { min: number | null; max: number | null };
    /** Last day (ISO) of what is over after it; null when unknown or without end. */
    end: string | null;
    /** Over whatever the day: a source says so. */
    ended: boolean;
    /** 0 to 1: which of two equal matches comes first. */
    weight: number;
}
