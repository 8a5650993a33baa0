import type { ReadWord } from './readWords.js';

/** Words of a question that are a name: from this one to before that one. */
export interface Run {
    from: number;
    to: number;
    /** 1 as it is typed; what its spelling is worth otherwise. */
    worth: number;
}

const MOST_SPELLINGS = 4;

/**
 * The longest run of words for which something is found, as it is typed or else with one word in its nearest spelling.
 *
 * @param find answers null for words that name nothing
 * @param isAsking whether a word may ask for something by its kind: a run of such words only is the last to be tried
 */
export function findRun<Found>(words: readonly ReadWord[], find: (name: readonly string[], run: Run) => Found | null, isAsking: (word: string) => boolean): Found | null {
    for (const asking of [false, true]) {
        for (const spelt of [false, true]) {
            for (let length = words.length; length > 0; length--) {
                for (let from = words.length - length; from >= 0; from--) {
                    const run = words.slice(from, from + length);
                    if (run.every(({ word }) => isAsking(word)) !== asking) continue;
                    for (const { name, worth } of spelt ? spellings(run) : [{ name: run.map(({ word }) => word), worth: 1 }]) {
                        const found = find(name, { from, to: from + length, worth });
                        if (found !== null) return found;
                    }
                }
            }
        }
    }
    return null;
}

/** Names with one word spelt otherwise. */
function spellings(run: readonly ReadWord[]): { name: string[]; worth: number }[] {
    return run.flatMap((word, at) => word.spellings.slice(0, MOST_SPELLINGS).map(({ term, value }) => ({ name: run.map((other, index) => (index === at ? term : other.word)), worth: value })));
}
