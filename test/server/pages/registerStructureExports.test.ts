import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printListQuery } from '../../../client/state/structureList/printListQuery.js';
import { createRandom } from '../../helpers/randomDirectory.js';
import { createRandomListView, type KnownCodes } from '../../helpers/randomListView.js';
import { readWholeList } from '../../helpers/readWholeList.js';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
let known: KnownCodes;
beforeAll(async () => {
    app = await startApp('occitanie', { publicUrl: 'https://relais.example' });
    const { data } = await app.query('{ structures { facets { departements { departement { code } } epci { epci { code } } sources { source { id } } } } }');
    const { departements, epci, sources } = data.structures.facets;
    known = {
        departements: departements.map((one: any) => one.departement.code), epci: epci.map((one: any) => one.epci.code), sources: sources.map((one: any) => one.source.id),
        words: ['mission locale', 'Montpellier', 'habitat jeunes', 'antenne', 'Ganges', 'asociation', 'zzzzzz'],
    };
});
afterAll(() => app?.close());

const read = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${app.url}${path}`, init);
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};
const readCsv = async (query: string) => {
    const { response, bytes } = await read(`/structures.csv?${query}`);
    expect(response.status).toBe(200);
    return { response, text: bytes.toString('utf8'), records: parse(bytes, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[] };
};
const readGeojson = async (query: string) => {
    const { response, bytes } = await read(`/structures.geojson?${query}`);
    expect(response.status).toBe(200);
    return check(bytes.toString('utf8')) as any;
};
const readXlsx = async (query: string) => {
    const { response, bytes } = await read(`/structures.xlsx?${query}`);
    expect(response.status).toBe(200);
    const [header, ...rows] = (await readSheet(bytes)) as (string | number | null)[][];
    return rows.map(row => Object.fromEntries(header!.map((name, i) => [name as string, row[i] ?? null])));
};

test('CSV, XLSX and GeoJSON hold exactly the list of the page, in its order, over many random filters', async () => {
    const random = createRandom(20261129);
    let [notEmpty, narrowed] = [0, 0];
    for (let i = 0; i < 40; i++) {
        const view = createRandomListView(random, known);
        const query = printListQuery(view);
        const expected = (await readWholeList(app, view)).map(({ id }) => id);
        if (expected.length > 0) notEmpty++;
        if (expected.length > 0 && expected.length < 100) narrowed++;
        const { response, records } = await readCsv(query);
        expect(records.map(({ identifiant }) => identifiant), query).toEqual(expected);
        expect(response.headers.get('relais-structures')).toBe(String(expected.length));
        expect((await readGeojson(query)).features.map(({ id }: { id: string }) => id), query).toEqual(expected);
        expect((await readXlsx(query)).map(({ identifiant }) => identifiant), query).toEqual(expected);
    }
    expect(notEmpty).toBeGreaterThan(15);
    expect(narrowed).toBeGreaterThan(8);
});
