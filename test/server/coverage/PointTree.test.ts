import distance from '@turf/distance';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../../server/coverage/distanceKm.js';
import { PointTree } from '../../../server/coverage/PointTree.js';

/** A fixed sequence of numbers between 0 and 1. */
function createRandom(seed: number): () => number {
    let state = seed;
    return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}

type Cloud = { lat: number[]; lng: number[] };

function scatter(count: number, seed: number, [south, west, north, east]: readonly number[]): Cloud {
    const random = createRandom(seed);
    const cloud: Cloud = { lat: [], lng: [] };
    for (let i = 0; i < count; i++) {
        cloud.lat.push(south! + random() * (north! - south!));
        cloud.lng.push(west! + random() * (east! - west!));
    }
    return cloud;
}
const join = (...clouds: Cloud[]): Cloud => ({ lat: clouds.flatMap(({ lat }) => lat), lng: clouds.flatMap(({ lng }) => lng) });

const FRANCE = [42, -5, 51, 8.5] as const;
const WORLD = [-89, -180, 89, 180] as const;
const METRES_AS_KM = 1e-3;

/** Turf's own radius is 6371.0088 km as well: an oracle that is not our code. */
function checkNearest(points: Cloud, sites: Cloud): void {
    const { site, km } = new PointTree(points.lat, points.lng).nearest(sites.lat, sites.lng);
    const places = sites.lat.map((lat, s) => [sites.lng[s]!, lat]);
    points.lat.forEach((lat, i) => {
        const all = places.map(place => distance([points.lng[i]!, lat], place));
        const least = Math.min(...all);
        expect(Math.abs(km[i]! - least)).toBeLessThan(METRES_AS_KM);
        expect(all[site[i]!]! - least).toBeLessThan(METRES_AS_KM);
    });
}

describe('the nearest site of every point', () => {
    test.each([
        ['scattered over France', scatter(400, 1, FRANCE), scatter(60, 2, FRANCE)],
        ['with a single site', scatter(300, 3, FRANCE), scatter(1, 4, FRANCE)],
        ['more sites than points', scatter(40, 5, FRANCE), scatter(900, 6, FRANCE)],
        ['all over the world, poles and antimeridian included', scatter(300, 7, WORLD), scatter(200, 8, WORLD)],
        ['a crowd of sites far from every point', scatter(300, 9, FRANCE), scatter(400, 10, [48.8, 2.3, 48.9, 2.4])],
        ['points in one place', join({ lat: Array(50).fill(45), lng: Array(50).fill(3) }), scatter(80, 11, FRANCE)],
        ['sites on the points themselves', scatter(200, 12, FRANCE), scatter(200, 12, FRANCE)],
    ])('%s: as Turf finds it, within 1 m', (_title, points, sites) => checkNearest(points, sites));

    test('the first of two sites at the same place, and of two at the same distance', () => {
        const tree = new PointTree([45], [3]);
        expect(tree.nearest([46, 45.5, 45.5], [3, 3, 3]).site[0]).toBe(1);
        expect(tree.nearest([45, 45], [4, 2]).site[0]).toBe(0);
    });

    test('without any site: −1 and Infinity; a point without a place: −1 and NaN; a site without a place is left out', () => {
        const tree = new PointTree([45, NaN], [3, NaN]);
        expect(tree.nearest([], [])).toEqual({ site: Int32Array.of(-1, -1), km: Float64Array.of(Infinity, NaN) });
        expect(tree.nearest([NaN, 45], [3, 3]).site).toEqual(Int32Array.of(1, -1));
        expect(tree.nearest([NaN], [NaN]).km).toEqual(Float64Array.of(Infinity, NaN));
    });

    test('without any point, nothing', () => {
        expect(new PointTree([], []).nearest([45], [3])).toEqual({ site: new Int32Array(), km: new Float64Array() });
        expect(new PointTree([NaN], [NaN]).nearest([45], [3]).site).toEqual(Int32Array.of(-1));
    });
});

describe('the points within reach', () => {
    const points = scatter(500, 20, FRANCE);
    const tree = new PointTree(points.lat, points.lng);

    test.each([0, 5, 30, 200, 1_500, 20_100])('%d km: exactly those that Turf finds', maxKm => {
        for (const at of [0, 100, 499]) {
            const found = [...tree.within(points.lat[at]!, points.lng[at]!, maxKm)].sort((a, b) => a - b);
            const expected = points.lat.flatMap((lat, i) => (distance([points.lng[at]!, points.lat[at]!], [points.lng[i]!, lat]) <= maxKm + 1e-6 ? i : []));
            expect(found).toEqual(expected);
        }
    });

    test('a point at exactly the limit is within reach, one metre less leaves it out', () => {
        const rennes = { lat: 48.1173, lng: -1.6778 };
        const vitre = { lat: 48.1243, lng: -1.2103 };
        const km = distanceKm(rennes, vitre);
        const alone = new PointTree([vitre.lat], [vitre.lng]);
        expect(alone.within(rennes.lat, rennes.lng, km)).toHaveLength(1);
        expect(alone.within(rennes.lat, rennes.lng, km - 0.001)).toHaveLength(0);
    });

    test('no point has no place: none is within reach', () => {
        expect(new PointTree([NaN], [NaN]).within(45, 3, 30_000)).toHaveLength(0);
    });
});
