import { describe, expect, test } from 'vitest';
import { CommuneGround } from '../../../server/coverage/CommuneGround.js';
import { computeAccess, computeAccessStatus } from '../../../server/coverage/computeAccess.js';
import { distanceKm } from '../../../server/coverage/distanceKm.js';
import { estimateRoad } from '../../../server/coverage/estimateRoad.js';
import type { Listing } from '../../../server/domain/vocabulary.js';

/** Communes on one meridian, one each 0.1° (11.1 km), the last one on an island. */
const communes = { lat: [45, 45.1, 45.2, 45.3, 45.4], lng: [3, 3, 3, 3, 3], landmass: [0, 0, 0, 0, 1] };
const step = distanceKm({ lat: 45, lng: 3 }, { lat: 45.1, lng: 3 });
const atFirst = { lat: [45], lng: [3], landmass: [0] };
const none = { lat: [], lng: [], landmass: [] };
const every = (listing: Listing) => communes.lat.map(() => listing);

function statuses(listings: readonly Listing[], sites: typeof none | typeof atFirst, maxKm: number, measure: 'STRAIGHT_LINE' | 'ROAD_ESTIMATE' = 'STRAIGHT_LINE') {
    const access = computeAccess(new CommuneGround(communes), communes, listings, sites, measure);
    return communes.lat.map((_, i) => computeAccessStatus(access, i, maxKm));
}

describe('access of a commune at a threshold', () => {
    test('within: a known structure at exactly the threshold counts', () => {
        expect(statuses(every('COMPLETE'), atFirst, step)).toEqual(['WITHIN', 'WITHIN', 'BEYOND', 'BEYOND', 'BEYOND']);
        expect(statuses(every('COMPLETE'), atFirst, step - 0.001)).toEqual(['WITHIN', 'BEYOND', 'BEYOND', 'BEYOND', 'BEYOND']);
    });
    test('where a list is partial, none is known; where nobody lists, it is unknown', () => {
        expect(statuses(every('PARTIAL'), atFirst, step)).toEqual(['WITHIN', 'WITHIN', 'NONE_KNOWN', 'NONE_KNOWN', 'NONE_KNOWN']);
        expect(statuses(every('NONE'), atFirst, step)).toEqual(['WITHIN', 'WITHIN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
    });
    test('what is not listed just across the limit may hold a structure: the communes within the threshold of it are unknown', () => {
        expect(statuses(['COMPLETE', 'COMPLETE', 'COMPLETE', 'COMPLETE', 'NONE'], none, step)).toEqual(['BEYOND', 'BEYOND', 'BEYOND', 'UNKNOWN', 'UNKNOWN']);
        expect(statuses(['COMPLETE', 'COMPLETE', 'COMPLETE', 'PARTIAL', 'NONE'], none, step)).toEqual(['BEYOND', 'BEYOND', 'NONE_KNOWN', 'UNKNOWN', 'UNKNOWN']);
    });
    test('without any structure nobody is within, whatever the threshold', () => {
        expect(statuses(every('NONE'), none, 500)).toEqual(Array(5).fill('UNKNOWN'));
        expect(statuses(every('COMPLETE'), none, 500)).toEqual(Array(5).fill('BEYOND'));
    });
    test('a commune without a place is unknown', () => {
        const lost = { lat: [NaN], lng: [NaN], landmass: [0] };
        const access = computeAccess(new CommuneGround(lost), lost, ['COMPLETE'], atFirst, 'STRAIGHT_LINE');
        expect(computeAccessStatus(access, 0, 500)).toBe('UNKNOWN');
    });
    test('by road, kilometres are 1.3 times longer, and the sea is not crossed', () => {
        expect(statuses(every('COMPLETE'), atFirst, step * 1.3 * 3, 'ROAD_ESTIMATE')).toEqual(['WITHIN', 'WITHIN', 'WITHIN', 'WITHIN', 'BEYOND']);
        expect(statuses(every('COMPLETE'), atFirst, step * 1.3 * 2 - 0.001, 'ROAD_ESTIMATE')).toEqual(['WITHIN', 'WITHIN', 'BEYOND', 'BEYOND', 'BEYOND']);
        const { km, site } = new CommuneGround(communes).nearest(atFirst, 'ROAD_ESTIMATE');
        expect([km[4], site[4], site[3]]).toEqual([Infinity, -1, 0]);
    });
    test('the site of an island serves the island, though another is nearer over the sea', () => {
        const sites = { lat: [45.39, 46], lng: [3, 3], landmass: [0, 1] };
        expect([...new CommuneGround(communes).nearest(sites, 'ROAD_ESTIMATE').site]).toEqual([0, 0, 0, 0, 1]);
        expect([...new CommuneGround(communes).nearest(sites, 'STRAIGHT_LINE').site]).toEqual([0, 0, 0, 0, 0]);
    });
});

test('100 km of straight line are 130 km of road, 156 minutes', () => {
    const road = estimateRoad(100);
    expect(road.km).toBeCloseTo(130, 9);
    expect(road.minutes).toBeCloseTo(156, 9);
});
