import { expect, test } from 'vitest';
import { createCommuneCodes } from '../../../helpers/openDataFiles.js';

const codes = createCommuneCodes();

test.each([
    ['34111', 'Ganges'], ['34111', ''], ['34111', 'GANGES'], ['97411', 'St Denis'], ['01015', 'Arbignieu'],
])('%s "%s" is taken without a word: the name of today, written otherwise, or that of a former commune of the same code', (code, nom) => {
    expect(codes.resolve(code, nom)).toMatchObject({ codeInsee: code, reading: 'CURRENT', note: null });
});

test.each([
    ['01340', 'Saint-Bois', '01015', 'former commune', 'a commune of today: read as Arboys en Bugey (01015)'],
    ['75112', 'Paris 12e', '75056', 'arrondissement', 'a commune: read as Paris (75056)'],
    ['13216', '', '13055', 'arrondissement', 'a commune: read as Marseille (13055)'],
    ['1004', 'Ambérieu en Bugey', '01004', 'leading zero lost', 'five characters: read as 01004'],
])('%s "%s" is changed into %s, and said (%s)', (code, nom, codeInsee, reason, expected) => {
    expect(codes.resolve(code, nom)).toMatchObject({ codeInsee, note: { effect: 'CHANGED', reason, expected } });
});

test.each([
    ['34999', 'Ganges', 'unknown commune', 'Ganges (34111)'],
    ['34129', '', 'unknown commune', 'Laroque (34128)'],
    ['75121', '', 'unknown commune', 'Paris (75056)'],
    ['1004', 'Ambronay', 'unknown commune', null],
    ['98818', 'Nouméa', 'outside the geography', null],
    ['', 'Ganges', 'unknown commune', null],
])('%j "%s" is left out (%s); nearest: %s', (code, nom, reason, nearest) => {
    expect(codes.resolve(code, nom)).toMatchObject({ codeInsee: null, note: { effect: 'LEFT_OUT', reason, nearest } });
});

test('a name that is that of another commune of the département leaves the row out: nobody knows which is meant', () => {
    expect(codes.resolve('34111', 'Laroque')).toEqual({ codeInsee: null, note: { effect: 'LEFT_OUT', reason: 'name does not match the code', expected: 'Ganges, the name of 34111', nearest: 'Laroque (34128)' } });
});

test('another name keeps the code, and is said', () => {
    expect(codes.resolve('34111', 'Gange')).toMatchObject({ codeInsee: '34111', note: { effect: 'KEPT', expected: 'Ganges, the name of 34111: taken' } });
    expect(codes.resolve('34111', 'Petaouchnok')).toMatchObject({ codeInsee: '34111', note: { effect: 'KEPT', expected: 'Ganges, the name of 34111: taken by its code, to be checked' } });
});
