import { expect, test } from 'vitest';
import { sumPopulation } from '../../../server/coverage/sumPopulation.js';

test('adds what is known, and is null as soon as one is missing', () => {
    expect(sumPopulation([{ population: 40 }, { population: 2 }])).toBe(42);
    expect(sumPopulation([{ population: 40 }, { population: null }])).toBeNull();
});
test('no commune is not a population of 0', () => {
    expect(sumPopulation([])).toBeNull();
});
