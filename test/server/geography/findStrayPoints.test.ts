import { expect, test } from 'vitest';
import { findStrayPoints } from '../../../server/geography/findStrayPoints.js';

/** A département as a grid of 5 × 5 communes, 0.1° apart. */
const grid = (departement: string, south: number, west: number) => Array.from({ length: 25 }, (_, i) => ({
    code: `${departement}${i}`, departement, position: { lat: south + 0.1 * (i % 5), lng: west + 0.1 * Math.floor(i / 5) },
}));

test('finds a point in the middle of another département', () => {
    const stray = { code: 'stray', departement: '40', position: { lat: 43.72, lng: 0.22 } };
    expect(findStrayPoints([...grid('40', 43.5, -1), ...grid('64', 43.5, 0), stray])).toEqual(['stray']);
});

test('keeps an enclave of several communes and an island', () => {
    const enclave = [0, 1].map(i => ({ code: `enclave${i}`, departement: '84', position: { lat: 44.35 + 0.03 * i, lng: 5 } }));
    const island = { code: 'island', departement: '85', position: { lat: 46.71, lng: -2.35 } };
    expect(findStrayPoints([...grid('26', 44.2, 4.8), ...grid('84', 43.6, 4.8), ...enclave, ...grid('85', 46.5, -2), island])).toEqual([]);
});

test('finds a point alone in the ocean', () => {
    const lost = { code: 'lost', departement: '85', position: { lat: 46, lng: -8 } };
    expect(findStrayPoints([...grid('85', 46.5, -2), lost])).toEqual(['lost']);
});

test('keeps the only commune of a département', () => {
    expect(findStrayPoints([...grid('92', 48.8, 2.1), { code: 'paris', departement: '75', position: { lat: 48.85, lng: 2.35 } }])).toEqual([]);
});
