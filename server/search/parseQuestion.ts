import { foldWords } from './foldWords.js';
import { stopWords } from './stopWords.js';
import { MOST_WORDS } from './TextIndex.js';

/** A word as a person typed it. */
export interface TypedWord {
    word: string;
    /** Where it stands in the text. */
    start: number;
    end: number;
    /** The last of the text, with nothing after it: perhaps still being typed. */
    last: boolean;
}

export interface Question {
    text: string;
    words: TypedWord[];
    /** Of "17 ans", in years; null when no age is asked. */
    age: number | null;
}

/** What a person typed, as words that tell something and an age. No words and no age: there was no letter and no digit. */
export function parseQuestion(text: string): Question {
    const all = foldWords(text).map(({ word, start, end }) => ({ word, start, end, last: end === text.length }));
    let age: number | null = null;
    const words: TypedWord[] = [];
    for (let at = 0; at < all.length; at++) {
        const typed = all[at]!;
        const together = /^(\d{1,2})ans?$/.exec(typed.word);
        const apart = /^\d{1,2}$/.test(typed.word) && /^ans?$/.test(all[at + 1]?.word ?? '');
        if (together || apart) {
            age = Number(together?.[1] ?? typed.word);
            if (apart) at++;
            // "16-21 ans": the first number belongs to the ages.
            if (/^\d{1,2}$/.test(words.at(-1)?.word ?? '') && text.slice(words.at(-1)!.end, typed.start) === '-') words.pop();
        } else words.push(typed);
    }
    const telling = words.filter(({ word }) => !stopWords.has(word));
    const kept = telling.length > 0 || age !== null ? telling : words;
    const distinct = kept.filter(({ word }, index) => kept.findIndex(other => other.word === word) === index);
    return { text, words: distinct.slice(0, MOST_WORDS), age };
}
