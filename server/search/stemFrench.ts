/** Endings and what they become, longest first; the first that leaves three letters is applied, once. */
const ENDINGS: readonly (readonly [string, string])[] = [
    ['issement', 'i'], ['atrice', ''], ['ateur', ''], ['ation', ''], ['ement', ''], ['ienne', 'ien'], ['euse', 'eur'], ['trice', 'teur'],
    ['elle', 'el'], ['onne', 'on'], ['ive', 'if'], ['ere', ''], ['er', ''], ['ee', ''], ['e', ''],
];
const SHORTEST_STEM = 3;

/**
 * The stem of a French word: its plural, feminine and most usual endings removed. Light on purpose (after J. Savoy, "Light
 * stemming approaches for the French, Portuguese, German and Hungarian languages", SAC 2006): names must stay apart.
 *
 * @param word folded: lower case, without accents
 */
export function stemFrench(word: string): string {
    if (word.length <= SHORTEST_STEM || /\d/.test(word)) return word;
    let stem = word;
    if (stem.length > 4 && stem.endsWith('aux')) stem = `${stem.slice(0, -3)}al`;
    else if (/[sx]$/.test(stem)) stem = stem.slice(0, -1);
    const ending = ENDINGS.find(([end]) => stem.endsWith(end) && stem.length - end.length >= SHORTEST_STEM);
    if (ending) stem = stem.slice(0, -ending[0].length) + ending[1];
    if (stem.length > SHORTEST_STEM && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1);
    return stem;
}
