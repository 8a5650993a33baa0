import type { CommuneSuggestionsData } from '../queries/operations.js';
import { normalizeName } from './normalizeName.js';

type Commune = CommuneSuggestionsData['communes'][number];

/** Communes proposed when none is obvious and the text is only near their names. */
const MAX_SIMILAR = 6;

/**
 * What a typed text means: the one obvious commune, or those to choose from. A postal code means the communes that
 * have it; a name means the communes so named, those of a described département before the others.
 *
 * @param communes what the API proposes for the text, the best first
 */
export function chooseCommune(text: string, communes: readonly Commune[]): { commune: Commune | null; choices: Commune[] } {
    const wanted = normalizeName(text);
    const isCode = /^\d{5}$/.test(wanted);
    const exact = isCode ? communes.filter(({ codesPostaux }) => codesPostaux.includes(wanted)) : communes.filter(({ nom }) => normalizeName(nom) === wanted);
    const described = exact.filter(({ departement }) => departement.documented);
    const only = exact.length === 1 ? exact[0] : !isCode && described.length === 1 ? described[0] : undefined;
    if (only) return { commune: only, choices: [] };
    return { commune: null, choices: exact.length ? [...described, ...exact.filter(commune => !described.includes(commune))] : communes.slice(0, MAX_SIMILAR) };
}
