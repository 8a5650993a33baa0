import { distance } from 'fastest-levenshtein';
import { normaliseNom } from '../../geography/normaliseNom.js';
import type { FileMissionLocale } from './OfficialCompetence.js';

/** A Mission Locale of the directory. */
export interface KnownMissionLocale {
    id: string;
    nom: string;
    departementCode: string;
    /** Names of its sites: antennas, communes where no other Mission Locale has a site. A doubtful site is not among them. */
    siteNoms: string[];
}

export interface Match {
    key: string;
    /** Null: the file's Mission Locale stands by itself, with its name. */
    structureId: string | null;
    /** 0 to 1, of the best of the département; null when the directory has none there. */
    score: number | null;
    /** Score above that of the second; the score itself when there is one only. */
    margin: number | null;
    best: { id: string; nom: string } | null;
}

/** Accepted alone from there on: 99.9 % right on 1,200 noisy names (the project's SOURCES.md). */
const ACCEPTED_SCORE = 0.8;
const ACCEPTED_MARGIN = 0.1;

/** Words that tell no Mission Locale from another. */
const COMMON = new Set(
    'mission missions locale locales ml pour l la le les de d du des et a au aux insertion professionnelle sociale jeunes jeune 16 25 ans emploi departementale rurale intercommunale association antenne permanence'.split(' '),
);

/**
 * Finds the Missions Locales of a file in the directory, by name, inside their département.
 *
 * @param departementsOf where each Mission Locale of the file may be
 * @param namesSites the file names the places where people are received (DILA), not only the Missions Locales (UNML)
 */
export function matchMissionsLocales(
    entries: readonly FileMissionLocale[],
    known: readonly KnownMissionLocale[],
    departementsOf: (entry: FileMissionLocale) => ReadonlySet<string>,
    namesSites: boolean,
): Match[] {
    const matches = entries.map(entry => {
        const departements = departementsOf(entry);
        return matchOne(entry, known.filter(({ departementCode }) => departements.has(departementCode)), namesSites);
    });
    return namesSites ? matches : keepBest(matches);
}

function matchOne({ key, nom }: FileMissionLocale, candidates: readonly KnownMissionLocale[], namesSites: boolean): Match {
    const given = nom === null ? [] : readNames(nom);
    const scored = candidates
        .map(candidate => ({ candidate, score: bestScore(given, [candidate.nom, ...(namesSites ? candidate.siteNoms : [])].flatMap(readNames)) }))
        .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
    const [first, second] = scored;
    if (!first || given.length === 0) return { key, structureId: null, score: null, margin: null, best: null };
    const margin = first.score - (second?.score ?? 0);
    const isSure = first.score >= ACCEPTED_SCORE && margin >= ACCEPTED_MARGIN;
    return { key, structureId: isSure ? first.candidate.id : null, score: first.score, margin, best: { id: first.candidate.id, nom: first.candidate.nom } };
}

/** Two Missions Locales of a file are not one: only the better named keeps the structure, none when both are as good. */
function keepBest(matches: Match[]): Match[] {
    return matches.map(match => {
        const isRivalled = matches.some(other => other !== match && other.structureId !== null && other.structureId === match.structureId && other.score! >= match.score!);
        return isRivalled ? { ...match, structureId: null } : match;
    });
}

function bestScore(given: readonly string[], names: readonly string[]): number {
    let best = 0;
    for (const a of given) for (const b of names) best = Math.max(best, 1 - distance(a, b) / Math.max(a.length, b.length));
    return best;
}

/** What tells it apart: the whole name, what is between brackets, what is before them; common words left out. */
function readNames(nom: string): string[] {
    const text = nom.replace(/\(16\s*-\s*25\s*ans\)/gi, ' ');
    const inside = [...text.matchAll(/\(([^)]+)\)/g)].map(([, words]) => words!);
    const names = [text, text.replace(/\([^)]*\)/g, ' '), ...inside].map(strip);
    return [...new Set(names.filter(name => name !== ''))];
}

function strip(nom: string): string {
    return normaliseNom(nom)
        .split(' ')
        .filter(word => !COMMON.has(word))
        .join(' ');
}
