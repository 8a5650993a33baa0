import { check } from '@placemarkio/check-geojson';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { ExportedConvention, ExportedStructure } from '../../../../server/domain/ExportedStructure.js';
import { formatDataInclusion } from '../../../../server/pages/structureExport/formatDataInclusion.js';
import { formatListCsv } from '../../../../server/pages/structureExport/formatListCsv.js';
import { formatListGeojson } from '../../../../server/pages/structureExport/formatListGeojson.js';
import { formatListXlsx } from '../../../../server/pages/structureExport/formatListXlsx.js';
import { dataInclusionStructure } from '../../../helpers/dataInclusionRules.js';
import { exportedStructure } from '../../../helpers/exportedStructure.js';
import { listFile } from '../../../helpers/listFile.js';

const collect = async (chunks: AsyncIterable<string | Uint8Array>) => {
    const parts: Buffer[] = [];
    for await (const chunk of chunks) parts.push(Buffer.from(chunk as string));
    return Buffer.concat(parts);
};
const readCsv = async (structures: ExportedStructure[]) => parse(await collect(formatListCsv(listFile(structures))), { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
const readXlsx = async (structures: ExportedStructure[]) => {
    const [header, ...rows] = (await readSheet(await collect(formatListXlsx(listFile(structures))))) as (string | number | null)[][];
    return rows.map(row => Object.fromEntries(header!.map((name, i) => [name as string, row[i] ?? null])));
};
const readGeojson = async (structures: ExportedStructure[]) => check((await collect(formatListGeojson(listFile(structures)))).toString()) as any;
const readDataInclusion = async (structures: ExportedStructure[]) => JSON.parse((await collect(formatDataInclusion(listFile(structures)))).toString()) as any[];
const convention = (changes: Partial<ExportedConvention>): ExportedConvention => ({
    id: 'convention', titre: 'Convention', status: 'STATED', places: { value: 12, precision: 'ABOUT' }, partOf: null, publics: [], ageMin: null, ageMax: null, forms: [], start: null, end: null,
    toConfirm: false, structures: [{ id: 'residence-foix', kind: 'RESIDENCE_HABITAT_JEUNES' }], ...changes,
});

test.each(['=1+1', '+33 5', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '=HYPERLINK("http://x";"y")', '"=1"', 'a;=1'])('no cell of the CSV starts a formula: %j', async nom => {
    const text = (await collect(formatListCsv(listFile([exportedStructure({ nom, lieuDit: nom })])))).toString();
    const [record] = parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
    expect([record!.nom, `'${record!.nom}`].some(read => read === nom || read === `''${nom}` || read === `'${nom}`)).toBe(true);
    expect(Object.values(record!).filter(cell => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
});

test('negative coordinates stay numbers, with the decimal comma', async () => {
    const [record] = await readCsv([exportedStructure({ position: { lat: 48.1173, lng: -1.67780049 }, positionKind: 'ADDRESS' })]);
    expect([record!.latitude, record!.longitude, record!.position_precision]).toEqual(['48,1173', '-1,6778', 'adresse']);
});

test('no code and no telephone of the CSV is a number to a spreadsheet; XLSX and GeoJSON hold them bare, as texts', async () => {
    const structure = exportedStructure({
        departement: { code: '01', nom: 'Ain' }, commune: { codeInsee: '01053', nom: 'Bourg-en-Bresse', codesPostaux: ['01000'] },
        contacts: [{ kind: 'PHONE', value: '0474000000', label: null }, { kind: 'PHONE', value: '+33 4 74 00 00 01', label: 'Accueil' }],
    });
    const [record] = await readCsv([structure]);
    expect([record!.departement_code, record!.code_insee, record!.codes_postaux, record!.epci_code, record!.telephone, record!.contacts_notes]).toEqual(['DEP-01', 'COM-01053', 'CP-01000', 'EPCI-200067791', '04 74 00 00 00 | 04 74 00 00 01', '04 74 00 00 01 : Accueil']);
    const [row] = await readXlsx([structure]);
    expect([row!.departement_code, row!.code_insee, row!.codes_postaux, row!.telephone, row!.contacts_notes]).toEqual(['01', '01053', '01000', '0474000000 | +33 4 74 00 00 01', '+33 4 74 00 00 01 : Accueil']);
    const [feature] = (await readGeojson([structure])).features;
    expect([feature.properties.departement_code, feature.properties.code_insee]).toEqual(['01', '01053']);
});

test('the addresses of mail and of sites stand alone: what they reach is in a column of its own', async () => {
    const structure = exportedStructure({ contacts: [{ kind: 'EMAIL', value: 'siege@adepape34.fr', label: 'Siège' }, { kind: 'EMAIL', value: 'a@example.org', label: null }, { kind: 'WEBSITE', value: 'https://example.org/', label: 'Site' }] });
    for (const [record] of [await readCsv([structure]), await readXlsx([structure])]) expect([record!.courriel, record!.site_web, record!.contacts_notes]).toEqual(['siege@adepape34.fr | a@example.org', 'https://example.org/', 'siege@adepape34.fr : Siège | https://example.org/ : Site']);
});

test('unknown is not zero, and the places keep their precision, in every table', async () => {
    const structures = [
        exportedStructure({ id: 'a' }),
        exportedStructure({ id: 'b', capacity: 0, conventionsPlaces: [convention({ places: { value: 0, precision: 'EXACT' } })] }),
        exportedStructure({ id: 'c', conventionsPlaces: [convention({ places: { value: null, precision: 'UNKNOWN' } })] }),
        exportedStructure({ id: 'd', capacity: 75, conventionsPlaces: [convention({}), convention({ id: 'old', status: 'ENDED', places: { value: 100, precision: 'EXACT' } })] }),
        exportedStructure({ id: 'e', kind: 'MISSION_LOCALE', conventionsPlaces: [convention({ structures: [{ id: 'e', kind: 'MISSION_LOCALE' }, { id: 'f', kind: 'MISSION_LOCALE' }], places: { value: 40, precision: 'AT_LEAST' } })] }),
        exportedStructure({ id: 'g', conventionsPlaces: [convention({ id: 'total', structures: [{ id: 'g', kind: 'RESIDENCE_HABITAT_JEUNES' }, { id: 'h', kind: 'RESIDENCE_HABITAT_JEUNES' }], places: { value: 62, precision: 'ABOUT' } }), convention({ id: 'part', partOf: { id: 'total' }, places: { value: 9, precision: 'EXACT' }, toConfirm: true })] }),
    ];
    const names = ['identifiant', 'capacite', 'capacite_precision', 'places_convention', 'places_precision', 'places_partagees', 'places_partagees_note', 'places_a_confirmer', 'conventions', 'conventions_terminees'];
    const expected = [
        ['a', null, 'inconnu', null, 'aucune convention connue', null, null, 'aucune convention connue', 0, 0],
        ['b', 0, 'exact', 0, 'exact', null, null, 'non', 1, 0],
        ['c', null, 'inconnu', null, 'inconnu', null, null, 'non', 1, 0],
        ['d', 75, 'exact', 12, 'environ', null, null, 'non', 1, 1],
        ['e', null, 'sans objet', null, 'inconnu', 40, 'au moins, entre 2 lieux', 'non', 1, 0],
        ['g', null, 'inconnu', 9, 'au moins', 62, 'environ, entre 2 lieux, dont 9 aussi dans places_convention', 'oui', 2, 0],
    ];
    expect((await readCsv(structures)).map(record => names.map(name => record[name]))).toEqual(expected.map(cells => cells.map(cell => (cell === null ? '' : String(cell)))));
    expect((await readXlsx(structures)).map(record => names.map(name => record[name]))).toEqual(expected);
    expect((await readGeojson(structures)).features.map(({ properties }: any) => names.map(name => properties[name]))).toEqual(expected);
});

test('each line says its sources, their publishers and dates, when they were read, what is to be confirmed, of which data and day it is', async () => {
    const [first] = exportedStructure().statements;
    const structure = exportedStructure({ toConfirm: true, statements: [first!, { ...first!, readOn: '2026-11-25', statedFor: null, source: { id: 'site', title: 'Annuaire', publisher: 'DILA', licence: 'Licence Ouverte', date: '2019' } }] });
    const [record] = await readCsv([structure]);
    expect(record).toMatchObject({
        sources: 'Étude | Annuaire', sources_editeurs: 'URHAJ | DILA', sources_dates: '2023-01-24 | 2019', sources_licences: 'licence non précisée | Licence Ouverte', lu_le: '2026-11-25',
        periode_decrite: '2022-01-01 à 2022-12-31 | non précisée', a_confirmer: 'oui', version_donnees: '0123456789ab', extrait_le: '2026-11-29', filtre: 'aucun : toute la liste', fiche: 'https://relais.example/structures/residence-foix',
    });
    const [silent] = await readCsv([exportedStructure({ statements: [] })]);
    expect([silent!.sources, silent!.lu_le]).toEqual(['aucune source ne le dit', '']);
});

test('a structure without a position keeps its place in the GeoJSON, without geometry, and is counted', async () => {
    const collection = await readGeojson([exportedStructure({ id: 'a', position: null, positionKind: null }), exportedStructure({ id: 'b' }), exportedStructure({ id: 'c', position: { lat: -21.1, lng: 55.5 } })]);
    expect(collection.features.map(({ id, geometry }: any) => [id, geometry?.coordinates ?? null])).toEqual([['a', null], ['b', [1.607, 42.966]], ['c', [55.5, -21.1]]]);
    expect(collection.relais).toMatchObject({ structures: 3, sansPosition: 1, version: '0123456789ab', extraitLe: '2026-11-29' });
    expect(collection.features[0].properties.position_precision).toBe('inconnue');
});

test('an empty list is a file of its format: a header, an empty collection, an empty array', async () => {
    expect((await collect(formatListCsv(listFile([])))).toString().split('\r\n')).toHaveLength(2);
    expect((await readGeojson([])).features).toEqual([]);
    expect(await readXlsx([])).toEqual([]);
    expect(await readDataInclusion([])).toEqual([]);
});

test('characters that no workbook can hold do not spoil it; what looks like a formula or markup stays text', async () => {
    const names = ['bell \u0007 and half \ud800', '=1+1', '<b>&amp;"\'</b>', '  spaces  ', 'ligne\nsuivante', '😀 é', '01'];
    const rows = await readXlsx(names.map((nom, i) => exportedStructure({ id: `s${i}`, nom })));
    // The reader trims; the blanks are checked in the file itself.
    expect(rows.map(({ nom }) => nom)).toEqual(['bell \ufffd and half \ufffd', '=1+1', '<b>&amp;"\'</b>', 'spaces', 'ligne\nsuivante', '😀 é', '01']);
});

const validate = addFormats.default(new Ajv({ allErrors: true, allowUnionTypes: true })).compile({ type: 'array', items: dataInclusionStructure });

test.each<[string, Partial<ExportedStructure>]>([
    ['nothing known', { commune: null, epci: null, position: null, positionKind: null, statements: [] }],
    ['a name too short', { nom: 'É' }],
    ['a name too long, with a full stop', { nom: `${'Association '.repeat(20)}.` }],
    ['only full stops', { nom: '...' }],
    ['contacts of every form', { contacts: [{ kind: 'PHONE', value: '115', label: null }, { kind: 'PHONE', value: '03.21.21.65.05', label: null }, { kind: 'EMAIL', value: 'pas une adresse', label: null }, { kind: 'EMAIL', value: 'siege@adepape34.fr', label: 'Siège' }, { kind: 'WEBSITE', value: 'javascript:alert(1)', label: null }, { kind: 'WEBSITE', value: 'https://example.org/é', label: null }] }],
    ['sixty sources', { statements: Array.from({ length: 60 }, (_, i) => ({ ...exportedStructure().statements[0]!, source: { id: `s${i}`, title: `Étude ${i} `.repeat(8), publisher: 'URHAJ', licence: null, date: String(1960 + i) } })) }],
])('data·inclusion: %s keeps its published rules', async (_, changes) => {
    const structures = (['MISSION_LOCALE', 'RESIDENCE_HABITAT_JEUNES', 'SERVICE_ASE', 'MAISON_DES_SOLIDARITES', 'AUTRE'] as const).map(kind => exportedStructure({ kind, ...changes }));
    const written = await readDataInclusion(structures);
    validate(written);
    expect(validate.errors ?? []).toEqual([]);
    expect(written).toHaveLength(5);
});

test('the rules refuse what breaks them: the check can fail', () => {
    const good = { source: 'relais', id: 'relais--a', nom: 'Nom', description: 'd'.repeat(50), date_maj: '2026-01-01' };
    expect(validate([good])).toBe(true);
    for (const bad of [{ nom: 'No' }, { nom: 'Nom.' }, { description: 'court' }, { date_maj: '2026' }, { telephone: '115' }, { code_insee: '1' }, { reseaux_porteurs: ['fjt'] }, { prenom: 'x' }, { site_web: 'example' }, { id: 'a' }]) {
        expect(validate([{ ...good, ...bad }]), JSON.stringify(bad)).toBe(false);
    }
});

test('data·inclusion is told only what is known: no centre of a commune as an address, a postal code only when there is one, the date of the source at its earliest', async () => {
    const [first] = exportedStructure().statements;
    const [centre, address] = await readDataInclusion([
        exportedStructure({ commune: { codeInsee: '34172', nom: 'Montpellier', codesPostaux: ['34000', '34070'] }, statements: [{ ...first!, source: { ...first!.source, date: '2023' } }], contacts: [{ kind: 'PHONE', value: '03 21 21 65 05', label: null }] }),
        exportedStructure({ positionKind: 'ADDRESS', kind: 'MAISON_DES_SOLIDARITES', statements: [first!, { ...first!, source: { ...first!.source, date: '2024-06' } }], toConfirm: true }),
    ]);
    expect(centre).toMatchObject({ longitude: null, latitude: null, code_postal: null, code_insee: '34172', date_maj: '2023-01-01', telephone: '+33321216505', reseaux_porteurs: ['residences-fjt'] });
    expect(centre.description).toContain('« Étude », URHAJ, 2023 (lu le 21 novembre 2026)');
    expect(address).toMatchObject({ longitude: 1.607, latitude: 42.966, code_postal: '09000', date_maj: '2024-06-01', reseaux_porteurs: ['maisons-des-solidarites', 'departements'], lien_source: 'https://relais.example/structures/residence-foix' });
    expect(address.description).toContain('À confirmer');
});

test('opening hours leave in the words of OpenStreetMap, unknown ones as null', async () => {
    const hours = { always: false, ranges: [{ day: 'MONDAY' as const, from: '09:00', to: '12:00' }], publicHolidays: 'CLOSED' as const, validFrom: null, validTo: null, remark: null };
    expect((await readDataInclusion([exportedStructure({ hours }), exportedStructure()])).map(({ horaires_accueil: text }) => text)).toEqual(['Mo 09:00-12:00; PH off', null]);
});
