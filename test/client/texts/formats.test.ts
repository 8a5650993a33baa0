import { expect, test } from 'vitest';
import { describeCluster } from '../../../client/texts/describeCluster.js';
import { formatAges } from '../../../client/texts/formatAges.js';
import { formatAmendmentDates } from '../../../client/texts/formatAmendmentDates.js';
import { formatDate } from '../../../client/texts/formatDate.js';
import { formatDistance } from '../../../client/texts/formatDistance.js';
import { formatPeriod } from '../../../client/texts/formatPeriod.js';
import { formatPlaces } from '../../../client/texts/formatPlaces.js';
import { formatPlacesFigure } from '../../../client/texts/formatPlacesFigure.js';
import { formatPopulation } from '../../../client/texts/formatPopulation.js';
import { formatShare } from '../../../client/texts/formatShare.js';
import { shortenTerritory } from '../../../client/texts/shortenTerritory.js';

/** Spaces of every width as plain ones: the tests are about words. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

test.each([
    [{ value: 24, precision: 'EXACT' as const }, '24 places', '24'],
    [{ value: 1, precision: 'EXACT' as const }, '1 place', '1'],
    [{ value: 75, precision: 'ABOUT' as const }, 'environ 75 places', '≈75'],
    [{ value: 100, precision: 'AT_LEAST' as const }, 'au moins 100 places', '≥100'],
    [{ value: null, precision: 'UNKNOWN' as const }, 'nombre non précisé', '?'],
])('places %j read "%s" and figure as "%s": unknown is never 0', (places, words, figure) => {
    expect(plain(formatPlaces(places))).toBe(words);
    expect(formatPlacesFigure(places)).toBe(figure);
});

test('populations, shares and distances read as in French, unknown said so', () => {
    expect(plain(formatPopulation(76486))).toBe('76 486 habitants');
    expect(plain(formatPopulation(1_040_000))).toBe('1,04 million d’habitants');
    expect(formatPopulation(null)).toBe('population inconnue');
    expect(plain(formatShare(0.1701))).toBe('17 %');
    expect(plain(formatShare(0.001))).toBe('moins de 1 %');
    expect(plain(formatDistance(3.44))).toBe('3,4 km');
    expect(plain(formatDistance(27.3))).toBe('27 km');
    expect(formatDistance(0)).toBe('sur place');
});

test('dates, periods and ages read as in French', () => {
    expect(formatDate('2023-01-24')).toBe('24 janvier 2023');
    expect(formatDate('2020-08-01')).toBe('1er août 2020');
    expect(formatPeriod({ from: '2022-01-01', to: '2022-12-31' })).toBe('en 2022');
    expect(formatPeriod({ from: '2021-01-01', to: '2022-12-31' })).toBe('de 2021 à 2022');
    expect(formatPeriod({ from: '2022-03-01', to: '2022-06-15' })).toBe('du 1er mars 2022 au 15 juin 2022');
    expect(plain(formatAges(16, 21))).toBe('de 16 à 21 ans');
    expect(plain(formatAges(18, null))).toBe('à partir de 18 ans');
    expect(plain(formatAges(null, 21))).toBe('jusqu’à 21 ans');
    expect(formatAges(null, null)).toBe('');
});

test.each([
    ['Mission Locale d’Alès Pays Cévennes', 'Alès Pays Cévennes'], ['Mission Locale Rhône Argence', 'Rhône Argence'], ['Mission Locale de Lozère', 'Lozère'],
    ['Mission Locale du Gard Rhodanien Uzège', 'Gard Rhodanien Uzège'], ['Mission Locale Petite Camargue Héraultaise', 'Petite Camargue Héraultaise'], ['Lozère', 'Lozère'],
])('the territory of %s is named %s on the map', (nom, short) => {
    expect(shortenTerritory(nom)).toBe(short);
});

test('a cluster says how many of which kind', () => {
    expect(describeCluster([{ kind: 'ANTENNE' }, { kind: 'MISSION_LOCALE' }, { kind: 'ANTENNE' }])).toBe('3 lieux (2 Antennes de Mission Locale, 1 Mission Locale), agrandir la carte');
});

test.each([
    [null, null, 'date inconnue'],
    ['2024-03-01', null, 'signé le 1er mars 2024, date d’application inconnue'],
    [null, '2024-04-15', 'date de signature inconnue, s’applique à partir du 15 avril 2024'],
    ['2024-03-01', '2024-04-15', 'signé le 1er mars 2024, s’applique à partir du 15 avril 2024'],
])('an amendment signed on %s that applies from %s reads "%s"', (signedOn, effectiveOn, words) => {
    expect(formatAmendmentDates(signedOn, effectiveOn)).toBe(words);
});
