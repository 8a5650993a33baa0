import { maxEdits } from '../directory/maxEdits.js';
import type { TypedWord } from './parseQuestion.js';
import { stemFrench } from './stemFrench.js';
import type { TextIndex } from './TextIndex.js';
import type { Accepted } from './Vocabulary.js';

/** What a typed word may mean: itself, what its spelling is near to, the parts it was written together from. */
export interface ReadWord extends TypedWord {
    /** Other spellings, best first, each with what it is worth, 0 to 1. */
    spellings: { term: string; value: number; begun: boolean }[];
    /** It stands in what is searched as it is typed, begun or in another form: it is spelt well, and never corrected. */
    known: boolean;
    /** It may be another form of a word in the name of a place: not where it is a word by itself ("foyer" is no Sainte-Foy). */
    mayBeFormInPlaces: boolean;
}

/** A word with one letter wrong, with two, by the number of letters. */
export const ONE_LETTER_WRONG = 0.62;
const EDIT_VALUES = [1, ONE_LETTER_WRONG, 0.5];
/** Of a misspelt beginning, compared to a misspelt word. */
const BEGUN_SHARE = 0.85;
const SHORTEST_BEGUN = 3;
const LONGEST_SPELT = 30;
const MOST_SPELLINGS = 60;

/** Reads the words of a question by what the indexes hold; words written together are parted, words written apart are joined. */
export function readWords(words: readonly TypedWord[], indexes: readonly TextIndex[]): ReadWord[] {
    const isIndexed = (word: string) => indexes.some(index => index.has(word));
    const isKnown = ({ word, last }: TypedWord) => indexes.some(index => index.has(word) || (last && index.hasPrefix(word)) || index.hasForm(word));
    const read: ReadWord[] = [];
    for (let at = 0; at < words.length; at++) {
        const typed = words[at]!;
        const next = words[at + 1];
        if (isKnown(typed)) {
            read.push({ ...typed, spellings: [], known: true, mayBeFormInPlaces: !isIndexed(typed.word) });
            continue;
        }
        const joined = next && { ...next, word: typed.word + next.word, start: typed.start };
        if (joined && !isKnown(next) && isIndexed(joined.word)) {
            read.push({ ...joined, spellings: [], known: true, mayBeFormInPlaces: false });
            at++;
            continue;
        }
        const spellings = findSpellings(typed, indexes);
        const parts = spellings[0] && spellings[0].value >= ONE_LETTER_WRONG ? null : splitWord(typed, indexes);
        if (parts) read.push(...parts);
        else read.push({ ...typed, spellings, known: false, mayBeFormInPlaces: true });
    }
    return read;
}

/** The words nearest by spelling: those with the fewest letters wrong. */
function findSpellings({ word, last }: TypedWord, indexes: readonly TextIndex[]): ReadWord['spellings'] {
    const edits = maxEdits(word.length);
    if (edits === 0 || /\d/.test(word) || word.length > LONGEST_SPELT) return [];
    const found = new Map<string, { term: string; edits: number; begun: boolean }>();
    for (const index of indexes) for (const spelling of index.findTypos(word, edits, last)) if (spelling.edits > 0) found.set(spelling.term, spelling);
    const fewest = Math.min(...[...found.values()].map(spelling => spelling.edits));
    return [...found.values()]
        .filter(spelling => spelling.edits === fewest)
        .map(spelling => ({ term: spelling.term, begun: spelling.begun, value: EDIT_VALUES[spelling.edits]! * (spelling.begun ? BEGUN_SHARE : 1) }))
        .sort((a, b) => b.value - a.value || Math.abs(a.term.length - word.length) - Math.abs(b.term.length - word.length) || (a.term < b.term ? -1 : 1))
        .slice(0, MOST_SPELLINGS);
}

/** "saintjean" → saint, jean: the two known words that it was written together from; the most frequent where several fit. */
function splitWord(typed: TypedWord, indexes: readonly TextIndex[]): ReadWord[] | null {
    let best: [string, string] | null = null;
    let bestCount = 0;
    const count = (word: string) => Math.max(...indexes.map(index => index.count(word)));
    for (let at = 2; at <= Math.min(typed.word.length, LONGEST_SPELT) - 3; at++) {
        const [left, right] = [typed.word.slice(0, at), typed.word.slice(at)];
        const rarest = Math.min(count(left === 'st' ? 'saint' : left), count(right));
        if (rarest > bestCount) [best, bestCount] = [[left === 'st' ? 'saint' : left, right], rarest];
    }
    return best && best.map((word, index) => ({ ...typed, word, last: typed.last && index === 1, spellings: [], known: true, mayBeFormInPlaces: false }));
}

/**
 * The terms of one index that a word leads to.
 *
 * @param mayBeForm it may be another form of a word of this index
 */
export function acceptWord({ word, last, spellings, known }: ReadWord, index: TextIndex, mayBeForm: boolean): Accepted {
    const accepted: Accepted = { terms: [], values: [] };
    index.accept(word, last || (!known && word.length >= SHORTEST_BEGUN), mayBeForm, 1, accepted);
    for (const { term, value } of spellings) index.accept(term, false, mayBeForm, value, accepted);
    return accepted;
}

/** How a term of the index answers a typed word. */
export function qualityOf({ word }: TypedWord, term: string): 'EXACT' | 'PREFIX' | 'STEM' | 'TYPO' {
    if (term === word) return 'EXACT';
    if (term.startsWith(word) && !(stemFrench(term) === stemFrench(word))) return 'PREFIX';
    return stemFrench(term) === stemFrench(word) ? 'STEM' : 'TYPO';
}
