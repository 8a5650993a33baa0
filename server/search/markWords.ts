import { foldWords } from './foldWords.js';
import { tellingWords, type PhraseBook } from './PhraseBook.js';
import type { ReadWord } from './readWords.js';
import { stemFrench } from './stemFrench.js';
import { stopWords } from './stopWords.js';

/** A piece of a text; the pieces in order are the text. */
export interface MarkedText {
    text: string;
    /** It answers what was typed. */
    marked: boolean;
}

/** Cuts a text where the words of a question stand in it, as they are spelt, begun, meant or abbreviated. */
export function markWords(text: string, words: readonly ReadWord[], phrases: PhraseBook): MarkedText[] {
    const folded = foldWords(text);
    const meant = new Set(words.flatMap(({ spellings }) => spellings.map(({ term }) => term)));
    const isWhole = (word: string) => meant.has(word) || words.some(typed => typed.word === word || stemFrench(typed.word) === stemFrench(word));
    /** How many letters of a word are typed, when it is only begun. */
    const countBegun = (word: string) => Math.max(0, ...words.flatMap(typed => ((typed.last || !typed.known) && word.startsWith(typed.word) ? [typed.word.length] : [])));
    const typed = new Set(words.map(({ word }) => word));
    const telling = folded.filter(({ word }) => !stopWords.has(word));
    const abbreviated = new Set(phrases.findAcronyms(telling.map(({ word }) => word)).flatMap(({ sigle, from, to }) =>
        tellingWords(sigle).every(word => typed.has(word)) ? telling.slice(from, to) : []));
    const pieces: MarkedText[] = [];
    let at = 0;
    for (const piece of folded) {
        const letters = isWhole(piece.word) || abbreviated.has(piece) ? piece.end - piece.start : countBegun(piece.word);
        if (letters === 0) continue;
        const end = Math.min(piece.end, piece.start + letters);
        if (piece.start > at) pieces.push({ text: text.slice(at, piece.start), marked: false });
        pieces.push({ text: text.slice(piece.start, end), marked: true });
        at = end;
    }
    if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), marked: false });
    return pieces;
}
