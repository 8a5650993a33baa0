import { foldWords } from './foldWords.js';
import { stemFrench } from './stemFrench.js';
import { stopWords } from './stopWords.js';

/** An acronym and what it stands for, as they are written. */
export interface Acronym {
    sigle: string;
    meaning: string;
}

interface Phrase {
    stems: string[];
    acronym: Acronym;
    /** What else it may be called, as words. */
    others: string[];
}

/** The words that tell something; all of them when none does. */
export function tellingWords(text: string): string[] {
    const words = foldWords(text);
    const telling: string[] = [];
    for (const { word } of words) if (!stopWords.has(word)) telling.push(word);
    return telling.length > 0 ? telling : words.map(({ word }) => word);
}

/** Acronyms both ways: whoever writes one means the other. Plural and singular are the same. */
export class PhraseBook {
    private readonly phrases = new Map<string, Phrase[]>();

    /** @param groups of each acronym: itself, what it stands for, other ways to say that */
    constructor(groups: readonly { sigle: string; nom: string; variants: readonly string[] }[]) {
        for (const { sigle, nom, variants } of groups) {
            const acronym = { sigle, meaning: nom };
            const forms = [sigle, nom, ...variants].map(tellingWords).filter((form, index, all) => all.findIndex(other => other.join(' ') === form.join(' ')) === index);
            for (const form of forms) {
                const phrase = { stems: form.map(stemFrench), acronym, others: forms.filter(other => other !== form).flat() };
                const known = this.phrases.get(phrase.stems[0]!);
                if (known) known.push(phrase);
                else this.phrases.set(phrase.stems[0]!, [phrase]);
            }
        }
    }

    /**
     * What these words also mean: the other words for each phrase that is among them, in order and without gap.
     *
     * @param words telling words of one text
     */
    expand(words: readonly string[]): string[] {
        return this.findAll(words).flatMap(({ others }) => others);
    }

    /** The acronyms that these words are, or stand for, in order. */
    findAcronyms(words: readonly string[]): (Acronym & { from: number; to: number })[] {
        return this.findAll(words).map(({ acronym, stems, at }) => ({ ...acronym, from: at, to: at + stems.length }));
    }

    private findAll(words: readonly string[]): (Phrase & { at: number })[] {
        const found: (Phrase & { at: number })[] = [];
        for (let at = 0; at < words.length; at++) {
            const phrases = this.phrases.get(stemFrench(words[at]!));
            if (!phrases) continue;
            for (const phrase of phrases) {
                if (phrase.stems.every((stem, index) => at + index < words.length && stemFrench(words[at + index]!) === stem)) found.push({ ...phrase, at });
            }
        }
        return found;
    }
}
