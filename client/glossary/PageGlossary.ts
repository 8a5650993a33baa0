import { createContext } from 'preact';
import type { Term } from '../texts/linkTerms.js';

export interface PageWords {
    terms: readonly Term[];
    /** Terms that the page has linked so far: the server writes it from top to bottom. Null: each text links its own, for a page that the browser writes again. */
    linked: Map<string, Term> | null;
}

/** The glossary while a page is written by the server; without one (in the browser) prose stays as it is. */
export const PageGlossary = createContext<PageWords>({ terms: [], linked: new Map() });
