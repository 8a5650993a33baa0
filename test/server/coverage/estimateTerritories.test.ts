import { distance } from '@turf/distance';
import { expect, test } from 'vitest';
import { distanceKm } from '../../../server/coverage/distanceKm.js';
import { estimateTerritories } from '../../../server/coverage/estimateTerritories.js';

const ales = { lat: 44.1281, lng: 4.0817 };
const nimes = { lat: 43.8374, lng: 4.3601 };
const mende = { lat: 44.518, lng: 3.5009 };
const commune = (codeInsee: string, position: { lat: number; lng: number } | null, departementCode = '30') => ({ codeInsee, departementCode, position });

test('gives each commune to the Mission Locale with the nearest site of its département', () => {
    const { missionsLocales } = estimateTerritories(
        [commune('30007', ales), commune('30189', nimes)],
        [
            { missionLocaleId: 'ales', departementCode: '30', position: ales },
            { missionLocaleId: 'nimes', departementCode: '30', position: nimes },
        ],
    );
    expect(Object.fromEntries(missionsLocales)).toEqual({ 30007: ['ales'], 30189: ['nimes'] });
});

test('a nearer site of another département does not count', () => {
    const { missionsLocales } = estimateTerritories(
        [commune('48095', mende, '48')],
        [
            { missionLocaleId: 'gard', departementCode: '30', position: mende },
            { missionLocaleId: 'lozere', departementCode: '48', position: ales },
        ],
    );
    expect(missionsLocales.get('48095')).toEqual(['lozere']);
});

test('two Missions Locales with a site in the same commune share it, in the order of their ids', () => {
    const sites = ['b', 'a'].map(missionLocaleId => ({ missionLocaleId, departementCode: '30', position: nimes }));
    expect(estimateTerritories([commune('30007', ales)], sites).missionsLocales.get('30007')).toEqual(['a', 'b']);
});

test('says which communes it could not attribute: without a point, or without a site in their département', () => {
    const result = estimateTerritories(
        [commune('30001', null), commune('48095', mende, '48')],
        [{ missionLocaleId: 'ales', departementCode: '30', position: ales }],
    );
    expect(result.unattributed).toEqual(['30001', '48095']);
    expect(result.missionsLocales.size).toBe(0);
});

test('distances agree with Turf within a metre', () => {
    for (const [a, b] of [[ales, nimes], [ales, mende], [mende, { lat: -20.88, lng: 55.45 }]] as const) {
        const oracle = distance([a.lng, a.lat], [b.lng, b.lat], { units: 'kilometers' });
        // Turf uses 6371.0088 km as well, rounded in its own way.
        expect(Math.abs(distanceKm(a, b) - oracle)).toBeLessThan(0.001);
    }
});
