import { distance } from 'fastest-levenshtein';
import { checkText } from './checkText.js';
import { maxEdits } from './maxEdits.js';
import { normalizeText } from './normalizeText.js';

interface SearchableCommune {
    codeInsee: string;
    departementCode: string;
    codesPostaux: string[];
    name: string;
}

interface NamedCommune {
    codeInsee: string;
    nom: string;
    departementCode: string;
    codesPostaux: string[];
    population: number | null;
}

/** Rank of a match; the lower the better. */
const EXACT = 0;
const PREFIX = 1;
const WORD = 2;
const SIMILAR = 3;

/** In what a person types, what is not a name: a postal code or its beginning, an INSEE code, the code of a département. */
const CODE = /^(\d+|2[ab]\d*)$/;

/**
 * Finds communes by what a person types: a name with or without accents, hyphens and typos, its beginning, a postal
 * code, an INSEE code, or a name with one of them ("Saint-Denis 11310", "Valence (82)").
 *
 * In memory, 35,000 names: it is asked at every key stroke. Communes only change with the reference geography,
 * so it is read once per process.
 */
export class CommuneSearch {
    /** Every name on a line of its own: one search in one text is much faster than 35,000 in short ones. */
    private readonly text: string;
    /** Where the line of each commune begins in `text`. */
    private readonly starts: Int32Array;
    /** Which letters each name holds, one bit for each. */
    private readonly letters: Int32Array;

    /** @param communes the most populated first */
    private constructor(private readonly communes: readonly SearchableCommune[]) {
        this.text = `\n${communes.map(({ name }) => name).join('\n')}\n`;
        this.starts = new Int32Array(communes.length);
        this.letters = Int32Array.from(communes, ({ name }) => readLetters(name));
        for (let index = 1; index < communes.length; index++) this.starts[index] = this.starts[index - 1]! + communes[index - 1]!.name.length + 1;
    }

    /** @param communes those of the reference geography that the database holds, in any order */
    static create(communes: readonly NamedCommune[]): CommuneSearch {
        const sorted = [...communes].sort((a, b) => (b.population ?? -1) - (a.population ?? -1) || (a.codeInsee < b.codeInsee ? -1 : 1));
        return new CommuneSearch(sorted.map(({ codeInsee, departementCode, codesPostaux, nom }) => ({ codeInsee, departementCode, codesPostaux, name: normalizeText(nom) })));
    }

    /**
     * @returns INSEE codes; exact names first, then beginnings, then words inside, then similar names; at the same rank
     * the most populated first
     * @throws InvalidRequest in French when there is nothing to look for
     */
    find(text: string, first: number): string[] {
        checkText(text, 'Indiquez le nom d’une commune ou un code postal.');
        const words = normalizeText(text).split(' ');
        const codes = words.filter(word => CODE.test(word)).map(code => code.toUpperCase());
        const name = words.filter(word => !CODE.test(word)).join(' ');
        const hasCodes = (commune: SearchableCommune) => codes.every(code => hasCode(commune, code));
        let found = name === '' ? this.communes.filter(hasCodes) : this.rank(name, first, hasCodes);
        // A number that leads nowhere ("Paris 13") must not hide the name.
        if (found.length === 0 && name !== '' && codes.length > 0) found = this.rank(name, first, () => true);
        return found.slice(0, first).map(({ codeInsee }) => codeInsee);
    }

    private rank(name: string, first: number, isWanted: (commune: SearchableCommune) => boolean): SearchableCommune[] {
        const ranks = new Map<number, number>();
        this.note(ranks, `\n${name}\n`, EXACT);
        this.note(ranks, `\n${name}`, PREFIX);
        this.note(ranks, ` ${name}`, WORD);
        const wanted = () => [...ranks].filter(([index]) => isWanted(this.communes[index]!));
        if (wanted().length < first) this.noteSimilar(ranks, name);
        return wanted()
            .sort(([a, rankA], [b, rankB]) => rankA - rankB || a - b)
            .map(([index]) => this.communes[index]!);
    }

    /** Gives a rank to the communes on whose line the pattern is, unless they have a better one. */
    private note(ranks: Map<number, number>, pattern: string, rank: number): void {
        for (let at = this.text.indexOf(pattern); at >= 0; at = this.text.indexOf(pattern, at + 1)) {
            const index = this.findLine(at);
            if (!ranks.has(index)) ranks.set(index, rank);
        }
    }

    /** The commune whose line, with the line break before it, holds this place of `text`. */
    private findLine(at: number): number {
        let [low, high] = [0, this.starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.starts[middle]! <= at) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private noteSimilar(ranks: Map<number, number>, typed: string): void {
        const edits = maxEdits(typed.length);
        if (edits === 0) return;
        const letters = readLetters(typed);
        for (let index = 0; index < this.letters.length; index++) {
            // Each edit explains one missing letter at most: this leaves few names to compare.
            if (countBits(letters & ~this.letters[index]!) > edits || ranks.has(index)) continue;
            const { name } = this.communes[index]!;
            if (name.length < typed.length - edits) continue;
            // What was typed may be the beginning of a name: compared with as many letters of it.
            const whole = name.length <= typed.length + edits ? distance(name, typed) : Infinity;
            const gap = Math.min(whole, distance(name.slice(0, typed.length), typed) + 0.5);
            if (gap <= edits + 0.5) ranks.set(index, SIMILAR + gap);
        }
    }
}

function hasCode(commune: SearchableCommune, code: string): boolean {
    return commune.departementCode === code || commune.codeInsee === code || commune.codesPostaux.some(codePostal => codePostal.startsWith(code));
}

function readLetters(name: string): number {
    let letters = 0;
    for (let index = 0; index < name.length; index++) letters |= 1 << (name.charCodeAt(index) - 97);
    return letters;
}

function countBits(bits: number): number {
    let count = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
    return count;
}
