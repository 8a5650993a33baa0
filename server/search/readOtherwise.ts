import type { ReadWord } from './readWords.js';
import type { Needed } from './TextIndex.js';

/**
 * The other ways to read a question that found nothing, the nearest to what was typed first: every word in any form, then some
 * of them as they are typed, and only then some of them corrected.
 */
export function readOtherwise(words: readonly ReadWord[]): { words: ReadWord[]; needed: Needed }[] {
    const inAnyForm = words.map(word => ({ ...word, mayBeFormInPlaces: true }));
    if (words.length === 1) return [{ words: inAnyForm, needed: 'ALL' }];
    const uncorrected = words.map(word => ({ ...word, spellings: [] }));
    return [{ words: inAnyForm, needed: 'ALL' }, { words: uncorrected, needed: 'SOME_AS_NAME' }, { words: inAnyForm, needed: 'SOME' }];
}
