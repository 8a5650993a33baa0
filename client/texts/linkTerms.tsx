import type { ComponentChild } from 'preact';
import type { GlossaryData } from '../queries/operations.js';

export type Term = GlossaryData['glossary'][number];

interface Pattern {
    search: RegExp;
    /** Terms by acronym, as written. */
    bySigle: ReadonlyMap<string, Term>;
    /** Terms by variant, without case, plurals and apostrophes. */
    byVariant: ReadonlyMap<string, Term>;
}

const patterns = new WeakMap<readonly Term[], Pattern>();

/**
 * Turns the first occurrence of each term of the glossary into a link to its definition.
 *
 * Acronyms as written (`ASE`, not `ase`), other words without regard to case and with their plurals; whole words; where
 * several fit, the longest. A link also names the definition at the end of the page, for those who hear the page.
 *
 * @param known ids of the terms that the page has linked already: left as text
 */
export function linkTerms(text: string, terms: readonly Term[], known: ReadonlySet<string>): { parts: ComponentChild[]; linked: Term[] } {
    if (!terms.length) return { parts: [text], linked: [] };
    const { search, bySigle, byVariant } = readPattern(terms);
    const parts: ComponentChild[] = [];
    const linked: Term[] = [];
    let end = 0;
    for (const match of text.matchAll(search)) {
        const term = bySigle.get(match[0]) ?? byVariant.get(normalize(match[0]));
        if (!term || known.has(term.id) || linked.includes(term)) continue;
        if (match.index > end) parts.push(text.slice(end, match.index));
        parts.push(<a key={term.id} class="term" href={`/glossaire#${term.id}`} aria-describedby={`mot-${term.id}`}>{match[0]}</a>);
        linked.push(term);
        end = match.index + match[0].length;
    }
    if (end < text.length || !parts.length) parts.push(text.slice(end));
    return { parts, linked };
}

function readPattern(terms: readonly Term[]): Pattern {
    const found = patterns.get(terms);
    if (found) return found;
    const bySigle = new Map(terms.map(term => [term.sigle, term]));
    const byVariant = new Map(terms.flatMap(term => term.variants.map(variant => [normalize(variant), term] as const)));
    const words = [
        ...[...bySigle.keys()].map(sigle => ({ length: sigle.length, pattern: escape(sigle) })),
        ...terms.flatMap(({ variants }) => variants).map(variant => ({ length: variant.length, pattern: anyCase(variant) })),
    ].sort((a, b) => b.length - a.length);
    const search = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(({ pattern }) => pattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    const pattern = { search, bySigle, byVariant };
    patterns.set(terms, pattern);
    return pattern;
}

/** Without case, apostrophes and spaces all alike, each word without its final s: a word and its plural are one. */
function normalize(text: string): string {
    return text.toLowerCase().replaceAll('’', "'").replace(/[\s\u00a0]+/gu, ' ').replace(/s(?=[\s']|$)/gu, '');
}

/** The words of a variant in any case, each with or without its plural. Only variants: a flag for the whole would blur acronyms. */
function anyCase(variant: string): string {
    return variant.split(/\s+/u).map(word => `${[...word.replace(/s$/u, '')].map(letter => {
        if (letter === "'" || letter === '’') return "['’]";
        const [low, high] = [letter.toLowerCase(), letter.toUpperCase()];
        return low === high ? escape(letter) : `[${low}${high}]`;
    }).join('')}s?`).join('[\\s\\u00a0]+');
}

function escape(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
