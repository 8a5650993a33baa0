/** A word as it is compared, and where it stands in the text (UTF-16 offsets, end excluded). */
export interface FoldedWord {
    word: string;
    start: number;
    end: number;
}

/** One character as `normalizeText` writes it: letters and digits, nothing (an accent of its own), or a space. */
function foldCharacter(character: string): string {
    const folded = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
    return folded === '' ? '' : /^[a-z0-9]+$/.test(folded) ? folded : ' ';
}

/** Latin letters, accented or not, once: folding 35,000 names is then some milliseconds. */
const TABLE_SIZE = 0x250;
const TABLE = Array.from({ length: TABLE_SIZE }, (_, code) => foldCharacter(String.fromCharCode(code)));
/** Of each: 0 for what parts words, 1 for what folds to itself, 2 for the rest. */
const PARTS = 0;
const ITSELF = 1;
const KINDS = Uint8Array.from(TABLE, (folded, code) => (folded === ' ' ? PARTS : folded === String.fromCharCode(code) ? ITSELF : 2));

/** The words of `normalizeText`, each with its place in the text. */
export function foldWords(text: string): FoldedWord[] {
    const words: FoldedWord[] = [];
    let start = -1;
    let plain = true;
    for (let at = 0; at <= text.length; at++) {
        const code = at < text.length ? text.charCodeAt(at) : 32;
        const kind = code < TABLE_SIZE ? KINDS[code]! : foldCharacter(text[at]!) === ' ' ? PARTS : 2;
        if (kind !== PARTS) {
            if (start < 0) start = at;
            if (kind !== ITSELF) plain = false;
        } else if (start >= 0) {
            const word = plain ? text.slice(start, at) : fold(text, start, at);
            if (word !== '') words.push({ word: word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word, start, end: at });
            start = -1;
            plain = true;
        }
    }
    return words;
}

function fold(text: string, start: number, end: number): string {
    let word = '';
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        word += code < TABLE_SIZE ? TABLE[code]! : foldCharacter(text[at]!);
    }
    return word;
}
