import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadSeeds } from '../../server/import/loadSeeds.js';

const seeds = loadSeeds(resolve('seeds'));
const occitanie = seeds.inventories.find(({ kind }) => kind === 'MISSION_LOCALE')!.departementCodes;
const ofKind = (kind: string) => seeds.structures.filter(structure => structure.kind === kind && occitanie.includes(structure.departementCode));

test('the 26 Missions Locales that the network states are there, and the 98 printed sites', () => {
    expect(ofKind('MISSION_LOCALE')).toHaveLength(26);
    // 98 lines are printed under the 26 names; Toulouse and Montpellier print no seat, so 24 lines are seats.
    expect(ofKind('ANTENNE')).toHaveLength(98 - 24);
});
test('every misread word keeps its printed form beside the reading', () => {
    const misread = seeds.structures.flatMap(({ statements }) => statements.flatMap(({ printedAs }) => printedAs ?? []));
    expect(misread).toEqual(expect.arrayContaining(['Fontiers', 'Saint-Gérons', 'Lézignan-Corbalières', "Rosisac d'Aude", 'Villeneuve-de-Rouergue', 'Port Saint Esprit', 'Roullongues', 'Algiues-Mortes', 'Bagatet', 'Bagnac', 'Antenne Méril', 'Moux', 'Agnès Gasost', 'Riviers', 'Salagou', 'Casteljaloux']));
});
test('no named person, no personal address', () => {
    expect(JSON.stringify(seeds)).not.toMatch(/[a-z]+\.[a-z]+@/i);
});
