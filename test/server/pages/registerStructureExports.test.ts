import { check } from '@placemarkio/check-geojson';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultListView } from '../../../client/state/structureList/defaultListView.js';
import { parseListView } from '../../../client/state/structureList/parseListView.js';
import { printListQuery } from '../../../client/state/structureList/printListQuery.js';
import { dataInclusionStructure } from '../../helpers/dataInclusionRules.js';
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
    for (let i = 0; i < 24; i++) {
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
    expect(notEmpty).toBeGreaterThan(9);
    expect(narrowed).toBeGreaterThan(5);
}, 60_000);

test('data·inclusion holds the same list, keeps its published rules over the whole directory, and links to each sheet', async () => {
    const validate = addFormats.default(new Ajv({ allErrors: true, allowUnionTypes: true })).compile({ type: 'array', items: dataInclusionStructure });
    const { bytes } = await read('/structures.data-inclusion.json');
    const written = JSON.parse(bytes.toString()) as { id: string; lien_source: string }[];
    validate(written);
    expect(validate.errors ?? []).toEqual([]);
    const expected = (await readWholeList(app, defaultListView)).map(({ id }) => id);
    expect(written.map(({ id }) => id)).toEqual(expected.map(id => `relais--${id}`));
    expect(written.map(({ lien_source }) => lien_source)).toEqual(expected.map(id => `https://relais.example/structures/${id}`));
    const random = createRandom(5);
    for (let i = 0; i < 12; i++) {
        const view = createRandomListView(random, known);
        const some = JSON.parse((await read(`/structures.data-inclusion.json?${printListQuery(view)}`)).bytes.toString()) as { id: string }[];
        expect(some.map(({ id }) => id)).toEqual((await readWholeList(app, view)).map(({ id }) => `relais--${id}`));
    }
});

test('the lines say what the API says of the same structures: doubt, position, dates of the sources', async () => {
    const { records } = await readCsv('departement=30,34');
    const { data } = await app.query('query ($filter: StructureFilter) { structures(filter: $filter, first: 100) { nodes { id nom toConfirm positionKind position { lat } contacts { value } statements { readOn source { title date } } } } }', { filter: { departements: ['30', '34'] } });
    expect(records).toHaveLength(data.structures.nodes.length);
    for (const [i, node] of data.structures.nodes.entries()) {
        const { nom, a_confirmer, position_precision, latitude, sources, sources_dates, lu_le } = records[i]!;
        expect([nom, a_confirmer, position_precision]).toEqual([node.nom, node.toConfirm ? 'oui' : 'non', { ADDRESS: 'adresse', COMMUNE: 'centre de la commune' }[node.positionKind as string] ?? 'inconnue']);
        expect(latitude === '' ? null : Number(latitude!.replace(',', '.'))).toEqual(node.position === null ? null : Number(node.position.lat.toFixed(6)));
        expect(sources!.split(' | ')).toEqual([...new Set(node.statements.map((one: any) => one.source.title))]);
        expect(sources_dates!.split(' | ')).toEqual([...new Set(node.statements.map((one: any) => one.source.date))]);
        expect(lu_le).toBe(node.statements.map((one: any) => one.readOn).sort().at(-1));
    }
});

test('the CSV opens in a French spreadsheet, is named by its day, says its filter in French and its data in each line', async () => {
    const { response, text, records } = await readCsv('types=antenne&departement=30&sur=oui');
    expect(text.startsWith('\ufeffidentifiant;nom;')).toBe(true);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="structures-30-\d{4}-\d{2}-\d{2}\.csv"$/);
    for (const [query, name] of [['', 'structures'], ['types=antenne', 'structures-filtre'], ['departement=34,30', 'structures-30-34']] as const) expect((await readCsv(query)).response.headers.get('content-disposition')).toMatch(new RegExp(`"${name}-\\d{4}-\\d{2}-\\d{2}\\.csv"$`));
    expect(new Set(records.map(({ filtre }) => filtre))).toEqual(new Set(['Antennes de Mission Locale ; Gard (30) ; Rien à confirmer']));
    expect(new Set(records.map(({ version_donnees }) => version_donnees))).toEqual(new Set([response.headers.get('relais-version')]));
});

test.each([
    ['departement=999', 'Département : « 999 » n’existe pas ici.'],
    ['departement=98', 'Département : « 98 » n’existe pas ici.'],
    ['types=hotel', 'Type de lieu : « hotel » n’existe pas ici.'],
    ['epci=123456789', 'Intercommunalité : « 123456789 » n’existe pas ici.'],
    ['source=inconnue', 'Source : « inconnue » n’existe pas ici.'],
    ['age=-1', 'Âge : « -1 » n’existe pas ici. Attendu : un nombre entier d’années, de 0 à 120.'],
    [`texte=${'a'.repeat(101)}`, 'Texte trop long : 100 caractères au plus, 101 reçus.'],
    ['texte=%3F%3F', 'Le texte ne contient aucun mot'],
    ['departements=30', 'Le filtre « departements » n’existe pas. Filtres connus : types, departement, epci'],
    ['age=16&age=17', 'Le filtre « age » se donne une seule fois, 2 valeurs reçues.'],
    ['depuis=22&sur=1', 'Décrit depuis : « 22 » n’existe pas ici. Attendu : une année, comme 2022.'],
    ['sur=1', 'Rien à confirmer : « 1 » n’existe pas ici. Attendu : oui, ou pas de filtre.'],
    [`${encodeURIComponent('<script>')}=1`, 'Le filtre « <script> » n’existe pas.'],
])('each format refuses ?%s with 400 and a French sentence', async (query, sentence) => {
    for (const extension of ['csv', 'xlsx', 'geojson', 'data-inclusion.json']) {
        const { response, bytes } = await read(`/structures.${extension}?${query}`);
        expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
        expect(bytes.toString()).toContain('Ce fichier ne peut pas être fait :\n');
        expect(bytes.toString()).toContain(sentence);
    }
});

test('what a form without JavaScript sends is read; the page of the list is no filter', async () => {
    const list = await readCsv('types=antenne&types=adepape&departement=34&age=&texte=');
    expect(list.records.map(({ type_code }) => type_code).filter(code => code !== 'antenne' && code !== 'adepape')).toEqual([]);
    const { data } = await app.query('{ structures(first: 50) { totalCount pageInfo { endCursor } } }');
    expect((await readCsv(`apres=${data.structures.pageInfo.endCursor}`)).records).toHaveLength(data.structures.totalCount);
});

test('a HEAD says the same headers and has no body', async () => {
    for (const extension of ['csv', 'xlsx', 'geojson', 'data-inclusion.json']) {
        const [head, get] = [await read(`/structures.${extension}?departement=30`, { method: 'HEAD' }), await read(`/structures.${extension}?departement=30`)];
        expect([head.response.status, head.bytes.length]).toEqual([200, 0]);
        for (const name of ['content-type', 'content-disposition', 'relais-structures', 'relais-version', 'cache-control']) expect(head.response.headers.get(name), name).toBe(get.response.headers.get(name));
    }
    expect((await read('/structures.csv?age=x', { method: 'HEAD' })).response.status).toBe(400);
});

test.each(['br', 'gzip', 'identity'])('the same bytes arrive compressed as %s', async encoding => {
    const { response, bytes } = await read('/structures.csv?departement=34', { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect(bytes.toString()).toBe((await readCsv('departement=34')).text);
});

test('the vCard of each structure is read by another reader and names it; an unknown one is not found', async () => {
    const structures = await readWholeList(app, parseListView(new URLSearchParams('departement=62')).view);
    expect(structures.length).toBeGreaterThan(5);
    for (const { id } of structures) {
        const { response, bytes } = await read(`/structures/${id}.vcf`);
        const { data } = await app.query('query ($id: ID!) { structure(id: $id) { nom contacts { kind value } } }', { id });
        const card = ICAL.Component.fromString(bytes.toString());
        expect(response.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
        expect(card.getFirstPropertyValue('fn')).toBe(data.structure.nom);
        expect(card.getAllProperties('tel')).toHaveLength(data.structure.contacts.filter((contact: any) => contact.kind === 'PHONE').length);
    }
    for (const path of ['/structures/nulle-part.vcf', '/structures/.vcf', '/structures/a%2Fb.vcf', `/structures/${'a'.repeat(250)}.vcf`]) {
        expect((await read(path)).response.status, path).toBe(404);
    }
});

test('nothing of it was a fault of ours', () => {
    expect(app.faults).toEqual([]);
});
