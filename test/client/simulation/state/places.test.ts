import { distance } from '@turf/distance';
import { describe, expect, test } from 'vitest';
import { drawReach } from '../../../../client/simulation/layer/drawReach.js';
import { findNearestCommune } from '../../../../client/simulation/state/findNearestCommune.js';
import { moveByKm } from '../../../../client/simulation/state/moveByKm.js';
import { searchCommunes } from '../../../../client/simulation/state/searchCommunes.js';
import { PointTree } from '../../../../server/coverage/PointTree.js';
import { readCountry } from '../readCountry.js';

const km = (a: { lat: number; lng: number }, b: { lat: number; lng: number }) => distance([a.lng, a.lat], [b.lng, b.lat]);
const GANGES = { lat: 43.93465, lng: 3.70846 };

describe('a step of the arrow keys', () => {
    test.each([[2, 0], [-10, 0], [0, 2], [0, -10]])('%d km to the east and %d to the north is that far by Turf, within 20 metres', (east, north) => {
        expect(Math.abs(km(GANGES, moveByKm(GANGES, east, north)) - Math.hypot(east, north))).toBeLessThan(0.02);
    });
    test('stays on the map', () => {
        expect(moveByKm({ lat: 84.99, lng: 179.99 }, 10, 10)).toMatchObject({ lat: 85 });
        expect(Math.abs(moveByKm({ lat: 0, lng: 179.999 }, 10, 0).lng)).toBeLessThanOrEqual(180);
    });
});

test.each([[GANGES, 30], [{ lat: -21.1, lng: 55.5 }, 500], [{ lat: 48, lng: -5 }, 0.5]])('the ring around %j at %d km is at that distance by Turf, within a metre', (place, reachKm) => {
    const ring = drawReach(place, reachKm);
    expect(ring.at(-1)!.lat).toBeCloseTo(ring[0]!.lat, 9);
    expect(Math.max(...ring.map(point => Math.abs(km(place, point) - reachKm)))).toBeLessThan(0.001);
});

describe('over the real communes', () => {
    test('the nearest one is that of the least distance by Turf', async () => {
        const { columns } = await readCountry();
        const tree = new PointTree(columns.lat, columns.lng);
        for (const place of [GANGES, { lat: 47.3, lng: -5.5 }, { lat: -12.8, lng: 45.2 }, { lat: 0, lng: -30 }]) {
            const distances = columns.codes.map((_, i) => km(place, { lat: columns.lat[i]!, lng: columns.lng[i]! }));
            const least = Math.min(...distances);
            const found = findNearestCommune(tree, columns, place)!;
            expect(distances[found.commune]).toBeCloseTo(least, 6);
            expect(found.km).toBeCloseTo(least, 6);
        }
        expect(findNearestCommune(new PointTree([NaN], [NaN]), { lat: [NaN], lng: [NaN] }, GANGES)).toBeNull();
    });

    test('a name is found without accents, the exact one first, then the most populated', async () => {
        const { columns } = await readCountry();
        const find = (text: string) => searchCommunes(columns, text, 5).map(i => `${columns.noms[i]} ${columns.codes[i]}`);
        expect(find('ganges')[0]).toBe('Ganges 34111');
        expect(find('nimes')[0]).toBe('Nîmes 30189');
        expect(find('st-étienne')[0]).toBe('Saint-Étienne 42218');
        expect(find('hippolyte du fort')).toEqual(['Saint-Hippolyte-du-Fort 30263']);
        expect(find('zzzz')).toEqual([]);
        expect(find('a')).toEqual([]);
    });
});
