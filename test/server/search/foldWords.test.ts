import { expect, test } from 'vitest';
import { normalizeText } from '../../../server/directory/normalizeText.js';
import { foldWords } from '../../../server/search/foldWords.js';
import { createRandom } from '../../helpers/misspell.js';

const ALPHABET = 'abzÀéèêëçÎïôÙœŒæÆ\u00e9e\u0301’\'-–.,;() \u00a0\t0193stSTeßğıİK🙂中ａ'.normalize('NFC');

test('gives the words of normalizeText, for 2,000 texts of any letters', () => {
    const random = createRandom(1);
    for (let round = 0; round < 2_000; round++) {
        const text = Array.from({ length: Math.floor(random() * 24) }, () => [...ALPHABET][Math.floor(random() * [...ALPHABET].length)]!).join('');
        expect(foldWords(text).map(({ word }) => word).join(' ')).toBe(normalizeText(text));
    }
});

test('tells where each word stands', () => {
    const text = "St-Jean d'Hérault, Cœur";
    expect(foldWords(text)).toEqual([
        { word: 'saint', start: 0, end: 2 }, { word: 'jean', start: 3, end: 7 }, { word: 'd', start: 8, end: 9 }, { word: 'herault', start: 10, end: 17 }, { word: 'coeur', start: 19, end: 23 },
    ]);
});

test('a text without letter nor digit has no word', () => expect(foldWords(' …!? 🙂')).toEqual([]));
