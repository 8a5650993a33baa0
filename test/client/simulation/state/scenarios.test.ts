import { describe, expect, test } from 'vitest';
import { MAX_SITES, parseScenarios } from '../../../../client/simulation/state/parseScenarios.js';
import { printScenarios } from '../../../../client/simulation/state/printScenarios.js';

const GANGES = '43.93465,3.70846,30';

describe('the part "sites" of the address', () => {
    test.each([
        [''], [GANGES], [`${GANGES};44.51811,3.50052,12.5`], [`${GANGES}_48.1173,-1.6778,20`], ['_48.1173,-1.6778,20'], [`${GANGES}_`],
    ])('%j is read and printed again as it was, without a mistake', text => {
        const read = parseScenarios(text);
        expect(read.mistakes).toEqual([]);
        expect(printScenarios(read)).toBe(text);
    });

    test('gives sites in degrees and kilometres, and scenario A only when there is one', () => {
        expect(parseScenarios(GANGES)).toEqual({ sites: [{ lat: 43.93465, lng: 3.70846, reachKm: 30 }], kept: null, mistakes: [] });
        expect(parseScenarios(`${GANGES}_`).kept).toEqual([]);
    });

    test('writes five decimals of a degree and two of a kilometre', () => {
        expect(printScenarios({ sites: [{ lat: 43.934651234, lng: -1.000004, reachKm: 30.128 }], kept: null })).toBe('43.93465,-1,30.13');
    });

    test.each([
        'abc', '43.9,3.7', '43.9,3.7,30,4', '91,3.7,30', '43.9,181,30', '43.9,3.7,0', '43.9,3.7,-5', '43.9,3.7,501', '43.9,3.7,NaN', '43.9,3.7,Infinity', '1e1,3,30', '0x10,3,30', ',,', '<b>,3,30',
    ])('%j is left out and said, the sites beside it stay', part => {
        const { sites, mistakes } = parseScenarios(`${part};${GANGES}`);
        expect(sites).toHaveLength(1);
        expect(mistakes).toHaveLength(1);
        expect(mistakes[0]).toContain(`«\u00a0${part}\u00a0» n’est pas un lieu`);
    });

    test('says that more than twenty sites, or more than two scenarios, are too many', () => {
        const { sites, mistakes } = parseScenarios(Array.from({ length: 23 }, () => GANGES).join(';'));
        expect(sites).toHaveLength(MAX_SITES);
        expect(mistakes).toEqual(['Le lien porte 23 lieux\u00a0; les vingt premiers sont montrés.']);
        expect(parseScenarios(`${GANGES}_${GANGES}_${GANGES}`).mistakes).toEqual(['Le lien porte plus de deux scénarios\u00a0; les deux premiers sont montrés.']);
    });
});
