import type { Position } from '../domain/Position.js';
import { findRun, type Run } from './findRun.js';
import type { Places, SearchedCommune } from './Places.js';
import type { ReadWord } from './readWords.js';

/** A commune that a question names. */
export interface FoundPlace extends Run {
    commune: SearchedCommune;
    /** Words that tell which of several communes of that name: a code or a name of a département. */
    qualifiers: string[];
}

/**
 * The commune that a question names: the longest run of its words that is a whole name, as it is typed or else by its nearest
 * spelling. Of several communes of one name: the one of the département that the other words name, else the nearest to
 * `near`, else the most populated.
 *
 * @param isAsking as `findRun` takes it
 */
export function findPlace(words: readonly ReadWord[], places: Places, near: Position | null, isAsking: (word: string) => boolean): FoundPlace | null {
    return findRun(words, (name, run) => choose(places.findCommunes(name).filter(({ position }) => position !== null), words, run, places, near), isAsking);
}

function choose(communes: readonly SearchedCommune[], words: readonly ReadWord[], run: Run, places: Places, near: Position | null): FoundPlace | null {
    if (communes.length === 0) return null;
    const others = words.filter((_, index) => index < run.from || index >= run.to).map(({ word }) => word);
    for (const commune of communes) {
        const qualifiers = others.filter(word => word === commune.departementCode.toLowerCase() || commune.codesPostaux.includes(word) || word === places.departementWord(commune.departementCode));
        if (qualifiers.length > 0) return { ...run, commune, qualifiers };
    }
    const distance = ({ position }: SearchedCommune) => (near ? (position!.lat - near.lat) ** 2 + ((position!.lng - near.lng) * Math.cos((near.lat * Math.PI) / 180)) ** 2 : 0);
    const commune = communes.reduce((best, other) => (distance(other) < distance(best) ? other : best));
    return { ...run, commune, qualifiers: [] };
}
