import { expect, test } from 'vitest';
import { chooseCommune } from '../../../client/state/chooseCommune.js';

const commune = (codeInsee: string, nom: string, codesPostaux: string[], documented = true) => ({ codeInsee, nom, codesPostaux, departement: { code: codeInsee.slice(0, 2), nom: '', documented } });
const ganges = commune('34111', 'Ganges', ['34190']);
const granges = commune('71225', 'Granges', ['71390'], false);
const ales = commune('30007', 'Alès', ['30100']);
const cruviers = commune('30100', 'Cruviers-Lascours', ['30360']);

test.each([['Ganges', ganges], ['  gangés ', ganges], ['34190', ganges]])('"%s" means the only commune so named, accents and case apart', (text, wanted) => {
    expect(chooseCommune(text, [ganges, granges])).toEqual({ commune: wanted, choices: [] });
});

test('a postal code never means an INSEE code', () => {
    expect(chooseCommune('30100', [cruviers, ales]).commune).toBe(ales);
});

test('of several communes of one name, the only one of a described département is meant', () => {
    const here = commune('65392', 'Saint-Martin', ['65360']);
    const there = commune('67426', 'Saint-Martin', ['67220'], false);
    expect(chooseCommune('st martin', [there, here]).commune).toBe(here);
    const alsoHere = commune('32389', 'Saint-Martin', ['32300']);
    expect(chooseCommune('Saint-Martin', [there, here, alsoHere])).toEqual({ commune: null, choices: [here, alsoHere, there] });
});

test('several communes of one postal code are all proposed; near names only a few', () => {
    const laroque = commune('34128', 'Laroque', ['34190']);
    expect(chooseCommune('34190', [ganges, laroque])).toEqual({ commune: null, choices: [ganges, laroque] });
    expect(chooseCommune('gran', Array.from({ length: 20 }, () => granges)).choices).toHaveLength(6);
    expect(chooseCommune('zzz', [])).toEqual({ commune: null, choices: [] });
});
