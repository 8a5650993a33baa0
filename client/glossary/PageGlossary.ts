import { createContext } from 'preact';
import type { Term } from '../texts/linkTerms.js';

export interface PageWords {
    terms: readonly Term[];
    /** Terms that the page has linked so far: the server writes it from top to bottom. */
    linked: Map<string, Term>;
}

/** The glossary while a page is written by the server; without one (in the browser) prose stays as it is. */
export const PageGlossary = createContext<PageWords>({ terms: [], linked: new Map() });
