import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import area from '@turf/area';
import booleanClockwise from '@turf/boolean-clockwise';
import type { MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { CoverageOutlines } from '../../../server/territory/CoverageOutlines.js';

const dir = mkdtempSync(join(tmpdir(), 'relais-outlines-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const square = (west: number, south: number, size: number): [number, number][] => [[west, south], [west, south + size], [west + size, south + size], [west + size, south], [west, south]];
/** A square with a hole, wound the wrong way for RFC 7946; and what fills the hole. */
const around: Polygon = { type: 'Polygon', coordinates: [square(0, 0, 9), square(3, 3, 3).reverse()] };
const inside: Polygon = { type: 'Polygon', coordinates: [square(3, 3, 3)] };
const collection = (features: readonly [string, Polygon][]) => ({ type: 'FeatureCollection' as const, features: features.map(([id, geometry]) => ({ type: 'Feature' as const, id, properties: {}, geometry })) });
writeFileSync(join(dir, 'departements.json'), JSON.stringify(topology({ departements: collection([['01', around], ['02', inside]]) }, 1e5)));
writeFileSync(join(dir, 'epci.json'), JSON.stringify(topology({ epci: collection([['123', around]]) }, 1e5)));

const outlines = new CoverageOutlines(dir, () => topology({ territoires: collection([['ml-a-01', inside]]) }, 1e5) as never);
const at = (code: string, departementCodes = [code]) => ({ id: code, code, departementCodes });

function windings({ coordinates }: MultiPolygon): boolean[][] {
    return coordinates.map(rings => rings.map(ring => booleanClockwise(ring)));
}

test('exteriors turn counter-clockwise and holes clockwise, whatever the way they were drawn', () => {
    const found = outlines.read('DEPARTEMENT', [at('01'), at('02')]);
    expect(windings(found.get('01')!)).toEqual([[false, true]]);
    expect(windings(found.get('02')!)).toEqual([[false]]);
});

test('a région is its départements without what is between them: the hole is filled', () => {
    const [region] = [...outlines.read('REGION', [{ id: '76', code: '76', departementCodes: ['01', '02'] }]).values()];
    expect(windings(region!)).toEqual([[false]]);
    expect(area(region!) / area({ type: 'Polygon', coordinates: [square(0, 0, 9)] })).toBeCloseTo(1, 3);
});

test('outlines are found by the id of the territory: an EPCI by its code, a Mission Locale by its territory', () => {
    expect([...outlines.read('EPCI', [at('123')]).keys()]).toEqual(['123']);
    expect([...outlines.read('MISSION_LOCALE', [{ id: 'ml-a-01', code: 'ml-a', departementCodes: ['01'] }]).keys()]).toEqual(['ml-a-01']);
});

test('what nobody drew has no outline, and is no error', () => {
    expect(outlines.read('EPCI', [at('999')]).size).toBe(0);
    expect(outlines.read('COMMUNE', [at('09122', ['09'])]).size).toBe(0);
    expect(outlines.read('REGION', [{ id: '99', code: '99', departementCodes: ['77'] }]).size).toBe(0);
});
