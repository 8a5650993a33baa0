import { createHash } from 'node:crypto';
import { check } from '@placemarkio/check-geojson';
import booleanClockwise from '@turf/boolean-clockwise';
import { parse } from 'csv-parse/sync';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../helpers/startApp.js';

type Collection = FeatureCollection<MultiPolygon | null, Record<string, string | number | null>> & {
    relais: { parameters: Record<string, unknown>; versions: Record<string, unknown>; computedOn: string; sha256: string; note: string; ensemble: Record<string, string | number | null> };
};

let app: TestApp;
beforeAll(async () => void (app = await startApp('occitanie')));
afterAll(() => app?.close());

async function read(path: string) {
    const response = await fetch(`${app.url}${path}`);
    return { response, text: Buffer.from(await response.arrayBuffer()).toString('utf8') };
}

async function readCsv(query: string) {
    const { response, text } = await read(`/couverture.csv${query}`);
    expect(response.status).toBe(200);
    const [header, ...rows] = parse(text, { bom: true, delimiter: ';' }) as string[][];
    const records = rows.map(row => Object.fromEntries(header!.map((name, i) => [name, row[i]!])));
    const total = records.pop()!; // the last row: the whole area
    return { response, text, header: header!, rows, records, total };
}

async function readGeojson(query: string) {
    const { response, text } = await read(`/couverture.geojson${query}`);
    expect(response.status).toBe(200);
    return { response, collection: check(text) as unknown as Collection };
}

const COVERAGE = `query ($kinds: [StructureKind!]!, $level: TerritoryLevel!, $within: TerritoryInput) {
    coverage(kinds: $kinds, level: $level, within: $within) { territories { id code nom figures { people within beyond noneKnown unknown } places { total { value precision } } } }
}`;
const OCCITANIE = { level: 'REGION', code: '76' };

test('the CSV opens in a French spreadsheet: mark, semicolons, one header, as many cells in each row, the name tells kind, threshold and day', async () => {
    const { response, text, header, rows } = await readCsv('?seuil=12,5');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="couverture-residence-12\.5km-\d{4}-\d{2}-\d{2}\.csv"$/);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(row => row.length !== header.length)).toEqual([]);
    expect(new Set(header).size).toBe(header.length);
});

test('the rows are the territories of the API with its figures, unknown is an empty cell with "inconnu" beside it', async () => {
    const { records } = await readCsv('');
    const { data } = await app.query(COVERAGE, { kinds: ['RESIDENCE_HABITAT_JEUNES'], level: 'MISSION_LOCALE', within: OCCITANIE });
    const numberOf = (text: string | undefined) => (text === '' ? null : Number(text?.replace(',', '.')));
    const of = new Map(records.map(record => [record.identifiant, record]));
    expect(of.size).toBe(data.coverage.territories.length);
    for (const { id, nom, figures, places } of data.coverage.territories) {
        const record = of.get(id)!;
        expect([record.nom, numberOf(record.personnes), numberOf(record.a_portee), numberOf(record.sans_aucune), numberOf(record.sans_connue), numberOf(record.acces_inconnu), numberOf(record.places)])
            .toEqual([nom, figures.people, figures.within, figures.beyond, figures.noneKnown, figures.unknown, places.total.value]);
        expect(record.places_precision).toBe({ EXACT: 'exact', ABOUT: 'environ', AT_LEAST: 'au moins', UNKNOWN: 'inconnu' }[places.total.precision as string]);
    }
    expect(records.filter(({ places }) => places === '').length).toBeGreaterThan(0);
});

test('the last row is the whole area as the API totals it, in both formats', async () => {
    const [{ records, total }, { collection }] = [await readCsv('?unite=epci&q=ales'), await readGeojson('?unite=epci&q=ales')];
    const { data } = await app.query('{ coverage(level: EPCI, within: { level: REGION, code: "76" }) { total { people within unknown meanKm meanKmPeople outOfBands bands { people } } } }');
    const { people, within, unknown, meanKm, meanKmPeople, outOfBands, bands } = data.coverage.total;
    expect(records).toHaveLength(1);
    expect([total.identifiant, total.nom, total.places_precision, total.structures]).toEqual(['ensemble', 'Ensemble : Occitanie', 'sans objet', '']);
    expect([total.personnes, total.a_portee, total.acces_inconnu, total.distance_personnes, total.personnes_sans_tranche].map(Number)).toEqual([people, within, unknown, meanKmPeople, outOfBands]);
    expect(Number(total.distance_moyenne_km!.replace(',', '.'))).toBeCloseTo(meanKm, 3);
    expect(bands.reduce((sum: number, band: { people: number }) => sum + band.people, outOfBands)).toBe(people);
    expect(collection.relais.ensemble).toMatchObject({ identifiant: 'ensemble', personnes: people, places: null });
    expect(collection.features.map(({ properties }) => properties.identifiant)).toEqual([records[0]!.identifiant]);
});

test('places are those of housing: another kind has none, and its precision is "sans objet"', async () => {
    const { records } = await readCsv('?type=accueil-mission-locale');
    for (const record of records) expect([record.places, record.places_pour_1000, record.places_precision, record.conventions, record.captage_pour_1000, record.captage_precision]).toEqual(['', '', 'sans objet', '', '', 'sans objet']);
});

test('a kind that nobody lists keeps its rows: no figure is 0 for unknown, and the row says so', async () => {
    const { records } = await readCsv('?type=mecs');
    expect(records.length).toBeGreaterThan(20);
    for (const record of records) {
        expect([record.acces, record.acces_precision, record.a_portee, record.part_sans, record.distance_moyenne_km, record.personnes_0_a_10_km]).toEqual(['inconnu', 'inconnu', '', '', '', '']);
        expect(record.acces_inconnu).toBe(record.personnes);
    }
});

test('parameters, data, day and fingerprint are in each row, and the fingerprint can be computed again from the file', async () => {
    const { header, rows, records } = await readCsv('?unite=epci&type=accueil-mission-locale&seuil=20');
    expect(header.slice(-4)).toEqual(['parametres', 'version_donnees', 'calcule_le', 'empreinte']);
    const { parametres, version_donnees, empreinte } = records[0]!;
    for (const part of ['type=accueil-mission-locale', 'seuil=20', 'mesure=vol-oiseau', 'unite=epci', 'dans=region-76', 'poids=population', 'rayon_terre_km=6371.0088']) expect(parametres).toContain(part);
    expect(version_donnees).toContain('test-seeds');
    expect(new Set(rows.map(row => row.slice(-4).join())).size).toBe(1);
    const again = createHash('sha256').update(JSON.stringify([header, ...rows].map(row => row.slice(0, -4)))).digest('hex');
    expect(empreinte).toBe(again);
});

test('both formats carry the same table, and the search of the page', async () => {
    const [{ records }, { collection }] = [await readCsv('?unite=departement&q=aude'), await readGeojson('?unite=departement&q=aude')];
    expect(records.map(({ nom }) => nom)).toEqual(['Aude']);
    expect(collection.features.map(({ properties }) => properties.nom)).toEqual(['Aude']);
    expect(collection.relais.sha256).toBe(records[0]!.empreinte);
});

test.each([
    ['mission-locale', '?unite=mission-locale'], ['epci', '?unite=epci'], ['departement', '?unite=departement&dans=france'], ['region', '?unite=region&dans=france'],
    ['commune', '?unite=commune&dans=departement-09'],
])('the GeoJSON by %s follows RFC 7946: exteriors counter-clockwise, holes clockwise, closed, within the world, limits of one metre', async (_, query) => {
    const { response, collection } = await readGeojson(query);
    expect(response.headers.get('content-type')).toBe('application/geo+json; charset=utf-8');
    expect(collection.features.length).toBeGreaterThan(10);
    expect(new Set(collection.features.map(({ id }) => id)).size).toBe(collection.features.length);
    let rings = 0;
    for (const { geometry } of collection.features) {
        for (const polygon of geometry?.coordinates ?? []) {
            polygon.forEach((ring, r) => {
                rings++;
                expect(ring.length).toBeGreaterThanOrEqual(4);
                expect(ring[0]).toEqual(ring.at(-1));
                expect(booleanClockwise(ring)).toBe(r > 0);
                for (const [lng, lat] of ring) if (!(lng! >= -180 && lng! <= 180 && lat! >= -90 && lat! <= 90) || Number(lng!.toFixed(5)) !== lng) throw new Error(`Bad position ${lng} ${lat}`);
            });
        }
    }
    expect(rings).toBeGreaterThanOrEqual(collection.features.filter(({ geometry }) => geometry).length);
    expect(collection.features.filter(({ geometry }) => geometry === null).length).toBeLessThan(collection.features.length / 20);
});

test('a reader of layers sees one geometry type and one type for each property, the same names everywhere', async () => {
    const { collection } = await readGeojson('?unite=departement&dans=france');
    expect(new Set(collection.features.flatMap(({ geometry }) => geometry?.type ?? []))).toEqual(new Set(['MultiPolygon']));
    const names = Object.keys(collection.features[0]!.properties);
    for (const name of names) {
        const types = new Set(collection.features.map(({ properties }) => (properties[name] === null ? 'null' : typeof properties[name])));
        types.delete('null');
        expect([name, [...types].filter(type => type !== 'string' && type !== 'number'), types.size <= 1]).toEqual([name, [], true]);
    }
    expect(collection.features.filter(({ properties }) => Object.keys(properties).join() !== names.join())).toEqual([]);
    expect(names.filter(name => !/^[a-z0-9_]+$/.test(name))).toEqual([]);
});

test('the outlines lie where they should: Foix is in the Ariège and in no other département', async () => {
    const { collection } = await readGeojson('?unite=departement&dans=france');
    const { booleanPointInPolygon } = await import('@turf/boolean-point-in-polygon');
    const around = collection.features.filter((one): one is Feature<MultiPolygon, Record<string, string | number | null>> => one.geometry !== null && booleanPointInPolygon([1.607, 42.966], one.geometry));
    expect(around.map(({ properties }) => properties.nom)).toEqual(['Ariège']);
});

test('the member relais says with what the figures were made, and that the limits are approximate', async () => {
    const { collection } = await readGeojson('?mesure=route-estimee');
    const { parameters, versions, computedOn, sha256, note } = collection.relais;
    expect(parameters).toMatchObject({ type: 'residence', seuil: 30, mesure: 'route-estimee', rayon_terre_km: 6371.0088, facteur_route: 1.3 });
    expect(versions).toEqual({ seeds: 'test-seeds', geography: 'test-geography', competence: null, weights: null });
    expect(computedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(note).toMatch(/^Limites approchées/);
});

test('the communes of a région are all there, whatever the number of its départements, and the parameters name the région', async () => {
    const { records } = await readCsv('?unite=commune&seuil=20');
    const { data } = await app.query(COVERAGE, { kinds: ['RESIDENCE_HABITAT_JEUNES'], level: 'COMMUNE', within: OCCITANIE });
    expect(records.map(({ code }) => code).sort()).toEqual(data.coverage.territories.map(({ code }: { code: string }) => code).sort());
    expect(records[0]!.parametres).toContain('dans=region-76');
    const people = records.map(({ sans_connue, sans_aucune }) => (sans_connue === '' || sans_aucune === '' ? -1 : Number(sans_connue) + Number(sans_aucune)));
    expect(people).toEqual([...people].sort((a, b) => b - a));
});

test.each([
    ['?seuil=0', 'seuil=0'], ['?seuil=-3', 'seuil=-3'], ['?seuil=501', 'seuil=501'], ['?seuil=NaN', 'seuil=NaN'], ['?type=bogus', 'type=bogus'], ['?mesure=avion', 'mesure=avion'], ['?unite=canton', 'unite=canton'],
    ['?dans=region-99', 'dans=region-99'], ['?dans=epci-1', 'dans=epci-1'], ['?dans=lune', 'dans=lune'], ['?poids=jeunes', 'poids=jeunes'], ['?unite=commune&dans=france', 'unite=commune'],
])('%s is refused with a French sentence that repeats it, in both formats', async (query, said) => {
    for (const format of ['csv', 'geojson']) {
        const { response, text } = await read(`/couverture.${format}${query}`);
        expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
        expect(text).toMatch(/^Cet export ne peut pas être fait : .+ ; reçu /);
        expect(text).toContain(`reçu ${said}.`);
    }
});

test('nothing of all this was a fault of ours', () => {
    expect(app.faults).toEqual([]);
});
