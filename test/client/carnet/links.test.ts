import { expect, test } from 'vitest';
import { printTextMessage } from '../../../client/carnet/printTextMessage.js';
import type { SavedDoor } from '../../../client/carnet/SavedDoor.js';
import { parseSharedIds, printSharedIds } from '../../../client/carnet/sharedIds.js';
import { loadSeeds } from '../../../server/import/loadSeeds.js';

const ales: SavedDoor = { id: 'mission-locale-ales', nom: 'Mission Locale d’Alès', kind: 'MISSION_LOCALE', place: 'Alès (30)', phones: ['04 66 52 00 00'], emails: ['contact@example.org'] };
const read = (link: string) => decodeURIComponent(link.replace('sms:?&body=', ''));

test('a text message names the place and its number; `?&body=` opens it on Android and on iOS', () => {
    expect(printTextMessage([ales], 'Une adresse utile', null)).toMatch(/^sms:\?&body=Mission%20Locale/);
    expect(read(printTextMessage([ales], 'x', null))).toBe('Mission Locale d’Alès, Alès (30) : 04 66 52 00 00'.replace(', Alès (30)', ''));
    expect(read(printTextMessage([{ ...ales, nom: 'Habitat Jeunes', place: 'Le Vigan (30)', phones: [] }], 'x', null))).toBe('Habitat Jeunes, Le Vigan (30) : contact@example.org');
});

test('the address of the page goes with a name that tells nothing', () => {
    expect(read(printTextMessage([ales], 'x', 'https://relais.example.org')).split('\n')).toEqual(['Mission Locale d’Alès : 04 66 52 00 00', 'https://relais.example.org/structures/mission-locale-ales']);
});

test('a name that would tell what someone went through stays out of it, and so does such an address', () => {
    const adepape: SavedDoor = { ...ales, nom: 'ADEPAPE de l’Hérault', kind: 'ADEPAPE', place: 'Montpellier (34)', phones: [], emails: ['contact@adepape34.org'] };
    expect(read(printTextMessage([adepape], 'Une adresse utile', 'https://relais.example.org'))).toBe('Une adresse utile, Montpellier (34)');
});

test('no name of the directory takes a telling word into a text message', () => {
    const structures = loadSeeds('seeds').structures as unknown as { id: string; nom: string }[];
    expect(structures.length).toBeGreaterThan(50);
    const texts = structures.map(({ nom }) => read(printTextMessage([{ ...ales, nom, place: '' }], 'Une adresse utile', null)));
    expect(texts.filter(text => /enfance|\bASE\b|protection|plac[ée]|foyer|adepape|aide sociale/i.test(text))).toEqual([]);
});

test('a link to doors holds their ids after the #, and what cannot be an id is left out', () => {
    const link = printSharedIds('https://relais.example.org', ['mission-locale-ales', 'adepape-34']);
    expect(link).toBe('https://relais.example.org/carnet#adresses=mission-locale-ales,adepape-34');
    expect(parseSharedIds(new URL(link).hash)).toEqual(['mission-locale-ales', 'adepape-34']);
    expect(parseSharedIds('#adresses=a,a,../b,<script>,A"B,,c')).toEqual(['a', 'c']);
    expect(parseSharedIds('#adresses=' + Array.from({ length: 40 }, (_, i) => `a${i}`).join(','))).toHaveLength(12);
    expect(parseSharedIds('')).toEqual([]);
});
