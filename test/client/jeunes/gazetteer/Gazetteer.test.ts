import { beforeAll, describe, expect, test } from 'vitest';
import { chooseTyped } from '../../../../client/jeunes/gazetteer/chooseTyped.js';
import { Gazetteer } from '../../../../client/jeunes/gazetteer/Gazetteer.js';
import { readGazetteer } from '../../../../client/jeunes/gazetteer/readGazetteer.js';
import { computeGazetteer } from '../../../../server/geography/computeGazetteer.js';
import { openGeography } from '../../../helpers/occitanie.js';

describe('the communes on the phone', () => {
    const gazetteer = new Gazetteer();
    beforeAll(async () => {
        const { geography } = await openGeography();
        for (const communes of readGazetteer(computeGazetteer(geography, () => true))) gazetteer.add(communes);
    });
    const best = (text: string) => gazetteer.find(text, 5).map(({ nom, departement }) => `${nom} ${departement.code}`)[0];

    test.each([
        ['ganges', 'Ganges 34'], ['GANGES', 'Ganges 34'], ['Gange', 'Ganges 34'], ['montpelier', 'Montpellier 34'], ['montpeliier', 'Montpellier 34'], ['beziers', 'Béziers 34'],
        ['st hippolyte du fort', 'Saint-Hippolyte-du-Fort 30'], ['saint-hipolite du fort', 'Saint-Hippolyte-du-Fort 30'], ['ales', 'Alès 30'],
        ['brest', 'Brest 29'], ['48000', 'Mende 48'], ['34 190', 'Ganges 34'], ['ganges 34190', 'Ganges 34'], ['Paris 13', 'Paris 75'], ['Paris 18', 'Paris 75'], ['paris 18e', 'Paris 75'], ['٤٨٠٠٠', 'Mende 48'], ['۴۸۰۰۰', 'Mende 48'], ['la grand combe', 'La Grand-Combe 30'], ['grand combe', 'La Grand-Combe 30'],
        ['saint denis 97400', 'Saint-Denis 974'],
    ])('%s is %s', (text, wanted) => expect(best(text)).toBe(wanted));

    test.each(['', ' ', 'a', '3', '?', 'zzzzqqqq', '99999', '\u0000', '💥'])('%j finds nothing', text => expect(gazetteer.find(text, 5)).toEqual([]));

    test('a wrong letter does not hide a large town behind the beginning of a small one', () => {
        expect(gazetteer.find('toulouze', 5).map(({ nom }) => nom)).toContain('Toulouse'); // Toulouzette is first
    });

    test('a postal code gives all its communes, the most populated first', () => {
        const found = gazetteer.find('34190', 30);
        expect(found[0]!.nom).toBe('Ganges');
        expect(found.length).toBeGreaterThan(3);
        expect(found.every(({ codesPostaux }) => codesPostaux.includes('34190'))).toBe(true);
    });

    test('what was typed without choosing is taken when it is clear, and only then', () => {
        expect(chooseTyped(gazetteer, 'Ganges')?.codeInsee).toBe('34111');
        expect(chooseTyped(gazetteer, 'mende 48000')?.codeInsee).toBe('48095');
        expect(chooseTyped(gazetteer, '34190')).toBeNull();
        expect(chooseTyped(gazetteer, 'Saint-Denis')).toBeNull();
        expect(chooseTyped(gazetteer, 'zzzzqqqq')).toBeNull();
    });

    test('the nearest commune is found, none abroad', () => {
        expect(gazetteer.findNearest({ lat: 43.934, lng: 3.708 })?.nom).toBe('Ganges');
        expect(gazetteer.findNearest({ lat: -20.88, lng: 55.45 })?.nom).toBe('Saint-Denis');
        expect(gazetteer.findNearest({ lat: 40.4, lng: -3.7 })).toBeNull(); // Madrid
    });
});
