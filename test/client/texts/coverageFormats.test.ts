import { expect, test } from 'vitest';
import { kindChoices } from '../../../client/state/coverageView/coverageSlugs.js';
import { formatBand } from '../../../client/texts/formatBand.js';
import { formatClassLimits } from '../../../client/texts/formatClassLimits.js';
import { formatCoverageValue } from '../../../client/texts/formatCoverageValue.js';
import { formatShares } from '../../../client/texts/formatShares.js';
import { kindChoiceTexts } from '../../../client/texts/kindChoiceTexts.js';
import { ofArea } from '../../../client/texts/ofArea.js';
import { writePrecision } from '../../../client/texts/writePrecision.js';
import { coverageRow } from '../../helpers/coverageRow.js';

const plain = (text: string) => text.replace(/\s/gu, ' ');

test('figures that are known are written as they are', () => {
    const row = coverageRow();
    const write = (column: Parameters<typeof formatCoverageValue>[1]) => plain(writePrecision(formatCoverageValue(row, column)));
    expect([write('POPULATION'), write('PEOPLE'), write('SHARE'), write('DISTANCE'), write('PLACES'), write('PER_1000')]).toEqual(['1 000', '200', '20 %', '12 km', '8', '8,0']);
});

test('people unknown around make a lower bound of people and share, and are a figure of their own', () => {
    const row = coverageRow({ figures: { unknown: 300, shareWithout: 0.004 } });
    expect(plain(writePrecision(formatCoverageValue(row, 'PEOPLE')))).toBe('au moins 200');
    expect(plain(writePrecision(formatCoverageValue(row, 'SHARE')))).toBe('au moins 0,4 %');
    expect(formatCoverageValue(row, 'UNKNOWN')).toEqual({ text: '300', precision: 'exact' });
});

test('what is null is said unknown, never 0, and places keep the precision of their sources', () => {
    const row = coverageRow({ figures: { beyond: null, shareWithout: null, meanKm: null, meanKmPeople: null, people: null, unknown: null }, places: { total: { value: null, precision: 'UNKNOWN', conventions: 0, conventionsWithoutNumber: 0 }, per1000: null } });
    for (const column of ['PEOPLE', 'SHARE', 'DISTANCE', 'POPULATION', 'UNKNOWN', 'PLACES', 'PER_1000'] as const) expect(formatCoverageValue(row, column)).toEqual({ text: 'inconnu', precision: 'unknown' });
    const about = coverageRow({ places: { total: { value: 75, precision: 'ABOUT', conventions: 2, conventionsWithoutNumber: 0 } } });
    expect(plain(writePrecision(formatCoverageValue(about, 'PLACES')))).toBe('environ 75');
    const missing = coverageRow({ places: { notLocated: 1, total: { value: 8, precision: 'ABOUT', conventions: 2, conventionsWithoutNumber: 1 } } });
    expect(plain(writePrecision(formatCoverageValue(missing, 'PLACES')))).toBe('environ 8'); // the API knows; a number missing makes no bound of "environ"
});

test('a mean distance of some of the people says of how many', () => {
    expect(plain(writePrecision(formatCoverageValue(coverageRow({ figures: { unknown: 370, meanKmPeople: 630 } }), 'DISTANCE')))).toBe('12 km en partie (63 %)');
    expect(plain(writePrecision(formatCoverageValue(coverageRow({ figures: { unknown: 1, meanKmPeople: 999 } }), 'DISTANCE')))).toBe('12 km en partie (plus de 99 %)');
});

test('"at least 0" is unknown, 0 is 0', () => {
    const bound = coverageRow({ figures: { beyond: 0, noneKnown: 0, shareWithout: 0, unknown: 200 }, places: { total: { value: 0, precision: 'AT_LEAST', conventions: 2, conventionsWithoutNumber: 1 }, per1000: 0 } });
    for (const column of ['PEOPLE', 'SHARE', 'PLACES', 'PER_1000'] as const) expect(formatCoverageValue(bound, column)).toEqual({ text: 'inconnu', precision: 'unknown' });
    const none = coverageRow({ figures: { beyond: 0, noneKnown: 0, shareWithout: 0 } });
    expect(plain(writePrecision(formatCoverageValue(none, 'SHARE')))).toBe('0 %');
});

test.each([
    [[1, 1, 1], ['34 %', '33 %', '33 %']], [[505, 495], ['51 %', '49 %']], [[355, 355, 290], ['36 %', '35 %', '29 %']], [[1000], ['100 %']], [[999, 1], ['plus de 99 %', 'moins de 1 %']],
    [[2004, 4996, 3000], ['20 %', '50 %', '30 %']], [[4, 496, 500], ['moins de 1 %', '50 %', '50 %']],
])('the parts %j are written %j: never 101, never 100 % when something remains', (parts, written) => {
    expect(formatShares(parts).map(plain)).toEqual(written);
});

test('class limits are written with as many decimals as tell neighbours apart', () => {
    const classes = [{ from: 0, to: 0.041, count: 3 }, { from: 0.044, to: 0.2, count: 2 }, { from: 1, to: 1, count: 1 }];
    expect(formatClassLimits(classes, 'SHARE').map(plain)).toEqual(['0 à 4,1 %', '4,4 à 20 %', '100 %']);
    expect(formatClassLimits([{ from: 2, to: 9, count: 1 }, { from: 12, to: 40, count: 1 }], 'DISTANCE').map(plain)).toEqual(['2 à 9 km', '12 à 40 km']);
});

test('bands say their ends', () => {
    expect([{ fromKm: 0, toKm: 10 }, { fromKm: 10, toKm: 12.5 }, { fromKm: 50, toKm: null }].map(band => plain(formatBand(band)))).toEqual(['10 km ou moins', 'de 10 à 12,5 km', 'plus de 50 km']);
});

test.each([
    ['REGION', '76', 'Occitanie', 'd’Occitanie'], ['REGION', '44', 'Grand Est', 'du Grand Est'], ['DEPARTEMENT', '34', 'Hérault', 'de l’Hérault'], ['DEPARTEMENT', '30', 'Gard', 'du Gard'],
    ['DEPARTEMENT', '48', 'Lozère', 'de la Lozère'], ['DEPARTEMENT', '66', 'Pyrénées-Orientales', 'des Pyrénées-Orientales'], ['DEPARTEMENT', '35', 'Ille-et-Vilaine', 'd’Ille-et-Vilaine'], ['DEPARTEMENT', '75', 'Paris', 'de Paris'],
] as const)('%s %s is written in a sentence: %s, %s', (level, code, nom, expected) => {
    expect(ofArea({ level, code }, nom)).toBe(expected);
});

test('the whole country too, and every choice of kinds has its words', () => {
    expect(ofArea(null, '')).toBe('de France');
    for (const { slug, kinds } of kindChoices) expect(kindChoiceTexts(kinds)).toMatchObject({ slug, question: expect.stringMatching(/ \?$/), ofKnown: expect.stringMatching(/^d’.*connue?s?$/) });
    expect(kindChoiceTexts(['ADEPAPE', 'MECS'])).toMatchObject({ slug: null, label: 'ADEPAPE et Maisons d’enfants à caractère social' });
});
