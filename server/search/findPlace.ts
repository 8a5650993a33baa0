import type { Position } from '../domain/Position.js';
import type { Places, SearchedCommune } from './Places.js';
import type { ReadWord } from './readWords.js';

/** A commune that a question names. */
export interface FoundPlace {
    commune: SearchedCommune;
    /** The words that name it: from this one to before that one. */
    from: number;
    to: number;
    /** Words that tell which of several communes of that name: a code or a name of a département. */
    qualifiers: string[];
}

const MOST_SPELLINGS = 4;

/**
 * The commune that a question names: the longest run of its words that is a whole name, as it is typed or else by its nearest
 * spelling. Of several communes of one name: the one of the département that the other words name, else the nearest to
 * `near`, else the most populated.
 */
export function findPlace(words: readonly ReadWord[], places: Places, near: Position | null): FoundPlace | null {
    for (const spelt of [false, true]) {
        for (let length = words.length; length > 0; length--) {
            for (let from = words.length - length; from >= 0; from--) {
                const run = words.slice(from, from + length);
                for (const name of spelt ? spellings(run) : [run.map(({ word }) => word)]) {
                    const place = choose(places.findCommunes(name).filter(({ position }) => position !== null), words, from, from + length, places, near);
                    if (place) return place;
                }
            }
        }
    }
    return null;
}

/** Names with one word spelt otherwise. */
function spellings(run: readonly ReadWord[]): string[][] {
    return run.flatMap((word, at) => word.spellings.slice(0, MOST_SPELLINGS).map(({ term }) => run.map((other, index) => (index === at ? term : other.word))));
}

function choose(communes: readonly SearchedCommune[], words: readonly ReadWord[], from: number, to: number, places: Places, near: Position | null): FoundPlace | null {
    if (communes.length === 0) return null;
    const others = words.filter((_, index) => index < from || index >= to).map(({ word }) => word);
    for (const commune of communes) {
        const qualifiers = others.filter(word => word === commune.departementCode.toLowerCase() || commune.codesPostaux.includes(word) || word === places.departementWord(commune.departementCode));
        if (qualifiers.length > 0) return { commune, from, to, qualifiers };
    }
    const distance = ({ position }: SearchedCommune) => (near ? (position!.lat - near.lat) ** 2 + ((position!.lng - near.lng) * Math.cos((near.lat * Math.PI) / 180)) ** 2 : 0);
    const commune = communes.reduce((best, other) => (distance(other) < distance(best) ? other : best));
    return { commune, from, to, qualifiers: [] };
}
