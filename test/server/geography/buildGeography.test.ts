import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { feature, neighbors } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGeography } from '../../../server/geography/buildGeography.js';
import { geographyKey } from '../../../server/geography/geographyKey.js';
import { readGeography, type Geography, type GeographyCommune } from '../../../server/geography/readGeography.js';

type Contour = Feature<Polygon | MultiPolygon, { nom: string }>;

let out: string;
let dir: string;
let geography: Geography;

/** Unfinished builds: of a process id that no process has (above the largest that Linux gives), and of this one. */
const KILLED = `.building-${2 ** 22 + 1}-abc`;
const IN_PROGRESS = `.building-${process.pid}-abc`;

beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), 'relais-geography-'));
    // What a killed build leaves: a folder with some of the files, of a process that has ended.
    mkdirSync(join(out, KILLED, 'communes'), { recursive: true });
    writeFileSync(join(out, KILLED, 'departements.json'), '{');
    mkdirSync(join(out, IN_PROGRESS));
    // A cache that someone damaged: its folder is there, its reference is not.
    mkdirSync(join(out, geographyKey().key));
    writeFileSync(join(out, geographyKey().key, 'departements.json'), '{');
    dir = await buildGeography(out);
    geography = readGeography(dir);
}, 120_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

const readTopology = (file: string) => JSON.parse(readFileSync(join(dir, file), 'utf8')) as Topology;

function readLayer(file: string, name: string): Map<string, Contour> {
    const topology = readTopology(file);
    const { features } = feature(topology, topology.objects[name]!) as FeatureCollection<Polygon | MultiPolygon, { nom: string }>;
    return new Map(features.map(contour => [String(contour.id), contour]));
}

const communeNamed = (nom: string, departementCode: string): GeographyCommune => {
    const found = geography.communes.filter(commune => commune.nom === nom && commune.departementCode === departementCode);
    expect(found).toHaveLength(1);
    return found[0]!;
};

const pointsOf = ({ geometry }: Contour) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2).map(([lng, lat]) => `${lng!.toFixed(4)} ${lat!.toFixed(4)}`);

describe('the communes', () => {
    test('are the 34,875 of metropolitan France and the overseas départements, each once', () => {
        expect(geography.communes).toHaveLength(34_875);
        expect(new Set(geography.communes.map(({ codeInsee }) => codeInsee)).size).toBe(34_875);
        expect(geography.departements).toHaveLength(101);
        expect(geography.regions).toHaveLength(18);
        expect(geography.quality.overseasCollectivitiesLeftOut).toBe(94);
    });

    test('each have a point, at most one in a thousand of them approximate', () => {
        expect(geography.communes.filter(({ position }) => position === null)).toEqual([]);
        const approximate = geography.communes.filter(({ positionKind }) => positionKind === 'APPROXIMATE').length;
        expect(approximate).toBe(geography.quality.approximate);
        expect(approximate).toBeLessThanOrEqual(35);
        expect(geography.quality.exact + approximate).toBe(34_875);
    });

    // Town halls and cathedrals, from general maps: not from the packages.
    test.each([
        ['Rodez', '12', 44.3506, 2.5750],
        ['Mende', '48', 44.5181, 3.5005],
        ['Cahors', '46', 44.4475, 1.4419],
        ['Foix', '09', 42.9653, 1.6075],
        ['Tarbes', '65', 43.2328, 0.0781],
        ['Toulouse', '31', 43.6045, 1.4440],
        ['Ganges', '34', 43.9340, 3.7070],
        ['Paris', '75', 48.8566, 2.3522],
        ['Ajaccio', '2A', 41.9192, 8.7386],
        ['Sainte-Marie-de-Gosse', '40', 43.5560, -1.2310],
        ['Les Abymes', '971', 16.2710, -61.5030],
        ['Saint-Denis', '974', -20.8789, 55.4481],
        ['Mamoudzou', '976', -12.7806, 45.2278],
    ])('place %s (%s) within 3 km of where it is', (nom, departementCode, lat, lng) => {
        const { position, positionKind } = communeNamed(nom, departementCode);
        expect(positionKind).toBe('EXACT');
        expect(distance([position!.lng, position!.lat], [lng, lat])).toBeLessThan(3);
    });

    test('have a population, 0 only in the six villages destroyed in 1916', () => {
        const zero = geography.communes.filter(({ population }) => population === 0);
        expect(zero.map(({ departementCode }) => departementCode)).toEqual(['55', '55', '55', '55', '55', '55']);
        expect(zero.map(({ nom }) => nom)).toContain('Fleury-devant-Douaumont');
        expect(geography.quality.populationMissing).toBe(geography.communes.filter(({ population }) => population === null).length);
        expect(geography.quality.populationTotal).toBeGreaterThan(66e6);
    });

    test('have an EPCI, four islands excepted', () => {
        const without = geography.communes.filter(({ epciCode }) => epciCode === null).map(({ nom }) => nom);
        expect(without.sort()).toEqual(['L\'Île-d\'Yeu', 'Ouessant', 'Île-de-Bréhat', 'Île-de-Sein']);
    });

    test('only name territories and former communes that are in the file', () => {
        const codes = (items: { code: string }[]) => new Set(items.map(({ code }) => code));
        const [departements, epci, arrondissements] = [codes(geography.departements), codes(geography.epci), codes(geography.arrondissements)];
        const communes = new Set(geography.communes.map(({ codeInsee }) => codeInsee));
        const wrong = geography.communes.filter(({ departementCode, epciCode, arrondissementCode }) =>
            !departements.has(departementCode) || (epciCode && !epci.has(epciCode)) || (arrondissementCode && !arrondissements.has(arrondissementCode)));
        expect(wrong).toEqual([]);
        expect(geography.formerCommunes.length).toBeGreaterThan(2000);
        expect(geography.formerCommunes.filter(({ currentCodeInsee }) => !communes.has(currentCodeInsee))).toEqual([]);
        const names = new Map(geography.communes.map(({ codeInsee, nom }) => [codeInsee, nom]));
        expect(geography.formerCommunes.filter(({ codeInsee, nom }) => names.get(codeInsee) === nom)).toEqual([]);
        expect(geography.departements.filter(({ chefLieu }) => chefLieu !== null && !communes.has(chefLieu))).toEqual([]);
    });
});

describe('the contours', () => {
    let communes: Map<string, Contour>;
    let epci: Map<string, Contour>;
    let departements: Map<string, Contour>;
    beforeAll(() => {
        communes = new Map(readdirSync(join(dir, 'communes')).flatMap(file => [...readLayer(`communes/${file}`, 'communes')]));
        epci = readLayer('epci.json', 'epci');
        departements = readLayer('departements.json', 'departements');
    });

    test('exist for every commune, EPCI and département, islands without a coast line included', () => {
        expect([...communes.keys()].sort()).toEqual(geography.communes.map(({ codeInsee }) => codeInsee).sort());
        expect([...epci.keys()].sort()).toEqual(geography.epci.map(({ code }) => code).sort());
        expect([...departements.keys()].sort()).toEqual(geography.departements.map(({ code }) => code).sort());
        const empty = [...communes.values()].filter(contour => !(area(contour) > 100_000)); // 0.1 km²
        expect(empty.map(({ properties }) => properties.nom)).toEqual([]);
        expect(communes.get(communeNamed('Île-de-Sein', '29').codeInsee)!.properties).toEqual({ nom: 'Île-de-Sein' });
    });

    test('each lie around the point of their commune', () => {
        const outside = (layer: Map<string, Contour>, codeOf: (commune: GeographyCommune) => string | null) =>
            geography.communes.filter(commune => {
                const code = codeOf(commune);
                return code !== null && !booleanPointInPolygon([commune.position!.lng, commune.position!.lat], layer.get(code)!);
            });
        // Some approximate points coincide, and a point at the very shore may fall off it by rounding.
        expect(outside(communes, ({ codeInsee }) => codeInsee).length).toBeLessThanOrEqual(10);
        expect(outside(epci, ({ epciCode }) => epciCode).length).toBeLessThanOrEqual(5);
        expect(outside(departements, ({ departementCode }) => departementCode).length).toBeLessThanOrEqual(5);
    });

    test('cover départements of about the official area', () => {
        // Official areas in km² (INSEE).
        const official = {
            '09': 4890, '11': 6139, '12': 8735, '30': 5853, '31': 6309, '32': 6257, '34': 6101,
            '46': 5217, '48': 5167, '65': 4464, '66': 4116, '81': 5758, '82': 3718, '974': 2504,
        };
        for (const [code, km2] of Object.entries(official)) {
            const ratio = area(departements.get(code)!) / 1e6 / km2;
            expect(ratio, `département ${code}`).toBeGreaterThan(0.92);
            expect(ratio, `département ${code}`).toBeLessThan(1.08);
        }
    });

    test('of two neighbouring départements use the same arcs', () => {
        const topology = readTopology('departements.json');
        const { geometries } = topology.objects.departements as unknown as { geometries: (GeometryObject & { id: string; arcs: number[][] | number[][][] })[] };
        const arcsOf = (code: string) => new Set(geometries.find(({ id }) => id === code)!.arcs.flat(2).map(arc => (arc < 0 ? ~arc : arc)));
        const aveyron = arcsOf('12');
        expect([...arcsOf('48')].filter(arc => aveyron.has(arc)).length).toBeGreaterThan(0);
        const around = neighbors(geometries)[geometries.findIndex(({ id }) => id === '12')]!.map(index => geometries[index]!.id).sort();
        expect(around).toEqual(['15', '30', '34', '46', '48', '81', '82']);
    });

    test('of a commune at the edge use the points of its département and of its EPCI', () => {
        const borders = new Set(pointsOf(departements.get('12')!));
        const inFiles = new Set([...readLayer('communes/12.json', 'communes').values()].flatMap(pointsOf));
        expect([...borders].filter(point => !inFiles.has(point))).toEqual([]);
        const { codeInsee, epciCode } = communeNamed('Rodez', '12');
        const members = new Set(geography.communes.filter(commune => commune.epciCode === epciCode).flatMap(commune => pointsOf(communes.get(commune.codeInsee)!)));
        expect(members.size).toBeGreaterThan(pointsOf(communes.get(codeInsee)!).length);
        expect(pointsOf(epci.get(epciCode!)!).filter(point => !members.has(point))).toEqual([]);
    });

    test('of the land around leave France out and keep the border with it', () => {
        const topology = readTopology('land.json');
        const { features } = feature(topology, topology.objects.land!) as FeatureCollection<MultiPolygon, { nom: string }>;
        const names = features.map(({ properties }) => properties.nom);
        expect(names).toEqual(expect.arrayContaining(['Spain', 'Andorra', 'Italy', 'Switzerland', 'Germany', 'Luxembourg', 'Belgium', 'United Kingdom']));
        expect(names).not.toContain('France');
        const spain = features.find(({ properties }) => properties.nom === 'Spain')!;
        const frontier = new Set(pointsOf(spain));
        const shared = [...new Set(pointsOf(departements.get('66')!))].filter(point => frontier.has(point));
        expect(shared.length).toBeGreaterThan(10);
        expect(booleanPointInPolygon([3.0, 44.5], spain)).toBe(false);
        expect(booleanPointInPolygon([-3.7, 40.4], spain)).toBe(true);
        const llivia: [number, number] = [1.98, 42.465]; // Spanish, wholly inside the Pyrénées-Orientales
        expect(booleanPointInPolygon(llivia, spain)).toBe(true);
        expect(booleanPointInPolygon(llivia, departements.get('66')!)).toBe(false);
    });
});

describe('the cache', () => {
    test('is named by the versions of the packages', () => {
        expect(basename(dir)).toBe(geography.key);
        expect(geography.versions['@etalab/decoupage-administratif']).toBe('6.0.0');
    });

    test('loses what a killed build left, keeps a build in progress, and replaces a damaged folder', () => {
        expect(readdirSync(out).sort()).toEqual([IN_PROGRESS, geography.key].sort());
        expect(readTopology('departements.json').type).toBe('Topology');
    });

    test('is used as it is: a second build writes nothing', async () => {
        const before = statSync(join(dir, 'reference.json'));
        expect(await buildGeography(out)).toBe(dir);
        const after = statSync(join(dir, 'reference.json'));
        expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    });
});
