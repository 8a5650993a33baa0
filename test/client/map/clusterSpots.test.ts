import { expect, test } from 'vitest';
import { clusterSpots, isFanned } from '../../../client/map/clusterSpots.js';
import type { Spot } from '../../../client/map/groupSpots.js';
import { createStructureRow } from '../../helpers/structureRow.js';

const spot = (key: string, lat: number, lng: number, count = 1): Spot => ({
    key, position: { lat, lng }, located: true, structures: Array.from({ length: count }, (_, i) => createStructureRow({ id: `${key}-${i}`, position: { lat, lng } })),
});
const nimes = spot('nimes', 43.84, 4.36);
const caissargues = spot('caissargues', 43.80, 4.38); // 5 km away: 14 pixels at zoom 8, 56 at zoom 10
const mende = spot('mende', 44.52, 3.5);

test('near spots gather, far ones do not, and they part when one looks closer', () => {
    expect(clusterSpots([nimes, caissargues, mende], 8).map(({ spots }) => spots.length).sort()).toEqual([1, 2]);
    expect(clusterSpots([nimes, caissargues, mende], 11)).toHaveLength(3);
});

test.each([6, 6.25, 7.5, 8.75, 10, 12.5])('at zoom %d no structure is lost nor drawn twice', zoom => {
    const spots = Array.from({ length: 80 }, (_, i) => spot(`s${i}`, 43 + (i % 9) * 0.11, 1 + ((i * 37) % 80) * 0.03, 1 + (i % 3)));
    const drawn = clusterSpots(spots, zoom).flatMap(({ spots: members }) => members.flatMap(({ structures }) => structures.map(({ id }) => id)));
    expect([...drawn].sort()).toEqual(spots.flatMap(({ structures }) => structures.map(({ id }) => id)).sort());
});

test('the order of the spots changes nothing', () => {
    const spots = Array.from({ length: 40 }, (_, i) => spot(`s${i}`, 43 + (i % 7) * 0.1, 1 + ((i * 13) % 40) * 0.05));
    const keys = (list: readonly Spot[]) => clusterSpots(list, 7.5).map(({ key }) => key).sort();
    expect(keys([...spots].reverse())).toEqual(keys(spots));
});

test('many structures on one point are one counted disc until one looks closer', () => {
    const [cluster] = clusterSpots([spot('toulouse', 43.6, 1.44, 9)], 8);
    expect(isFanned(cluster!, 8)).toBe(false);
    expect(isFanned(cluster!, 10)).toBe(true);
});
