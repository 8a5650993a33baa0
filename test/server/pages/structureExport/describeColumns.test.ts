import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { columnTexts } from '../../../../client/texts/columnTexts.js';
import { CONVENTION_FORMS, CONVENTION_PUBLICS, PLACES_PRECISIONS, STRUCTURE_KINDS, STRUCTURE_POSITION_KINDS } from '../../../../server/domain/vocabulary.js';
import type { ExportedConvention } from '../../../../server/domain/ExportedStructure.js';
import { describeColumns } from '../../../../server/pages/structureExport/describeColumns.js';
import { formatListCsv } from '../../../../server/pages/structureExport/formatListCsv.js';
import { formatListXlsx } from '../../../../server/pages/structureExport/formatListXlsx.js';
import { exportedStructure } from '../../../helpers/exportedStructure.js';
import { findColumnMistakes } from '../../../helpers/findColumnMistakes.js';
import { listFile } from '../../../helpers/listFile.js';

const columns = describeColumns();
const names = columns.map(({ name }) => name);
const convention: ExportedConvention = {
    id: 'convention', titre: 'Convention', status: 'STATED', places: { value: 12, precision: 'ABOUT' }, partOf: null, publics: [], ageMin: null, ageMax: null, forms: [], start: null, end: null,
    toConfirm: false, structures: [{ id: 'residence-foix', kind: 'RESIDENCE_HABITAT_JEUNES' }],
};
const shared = [...convention.structures, { id: 'residence-b', kind: 'RESIDENCE_HABITAT_JEUNES' as const }];
const [first] = exportedStructure().statements;
/** Every kind, precision, public and form; nothing known; everything known. */
const structures = [
    ...STRUCTURE_KINDS.map(kind => exportedStructure({ kind })),
    ...PLACES_PRECISIONS.map(precision => exportedStructure({ conventionsPlaces: [{ ...convention, places: { value: precision === 'UNKNOWN' ? null : 3, precision } }] })),
    exportedStructure({ commune: null, epci: null, position: null, positionKind: null, statements: [] }),
    exportedStructure({
        lieuDit: 'Centre', departement: { code: '2A', nom: 'Corse-du-Sud' }, commune: { codeInsee: '2A004', nom: 'Ajaccio', codesPostaux: ['20000', '20090'] }, position: { lat: -21.1, lng: 55.5 }, positionKind: 'ADDRESS',
        parent: { id: 'a', nom: 'A' }, manager: { id: 'b', nom: 'B', sigle: null }, capacity: 40, toConfirm: true,
        contacts: [{ kind: 'PHONE', value: '0474000000', label: 'Accueil' }, { kind: 'PHONE', value: '115', label: null }, { kind: 'EMAIL', value: 'a@example.org', label: null }, { kind: 'WEBSITE', value: 'https://example.org', label: null }],
        conventionsPlaces: [
            { ...convention, publics: [...CONVENTION_PUBLICS], forms: [...CONVENTION_FORMS], ageMin: 16, ageMax: 21, end: '2027-12-31' }, { ...convention, id: 'shared', places: { value: 5, precision: 'EXACT' }, structures: shared, toConfirm: true },
            { ...convention, id: 'over', status: 'ENDED', end: '2020-12-31' },
        ],
        statements: [first!, { ...first!, statedFor: null, source: { ...first!.source, title: 'Autre', licence: 'Licence Ouverte', date: '2024' } }],
    }),
];

const collect = async (chunks: AsyncIterable<string | Uint8Array>) => {
    const parts: Buffer[] = [];
    for await (const chunk of chunks) parts.push(Buffer.from(chunk as string));
    return Buffer.concat(parts);
};
const csv = parse(await collect(formatListCsv(listFile(structures))), { bom: true, delimiter: ';' }) as string[][];
const xlsx = (await readSheet(await collect(formatListXlsx(listFile(structures))))) as (string | number | null)[][];

test('every column has its words, every word its column', () => {
    expect(names.toSorted()).toEqual(Object.keys(columnTexts).toSorted());
    expect(new Set(names).size).toBe(names.length);
});

test('the columns described are those of the CSV and of the XLSX, in their order', () => {
    expect(csv[0]).toEqual(names);
    expect(xlsx[0]).toEqual(names);
});

test.each([['CSV', csv], ['XLSX', xlsx]] as const)('each cell of the %s is what is said of its column', (format, [header, ...rows]) => {
    const cells = rows.map(row => Object.fromEntries(header!.map((name, i) => [name, row[i] ?? null])));
    expect(rows).toHaveLength(structures.length);
    expect(cells.flatMap(row => findColumnMistakes(columns, row, format === 'CSV'))).toEqual([]);
    // No column stays untried, and each word that is listed is written by one of these structures.
    expect(names.filter(name => cells.every(row => row[name] === null || row[name] === ''))).toEqual([]);
    for (const { name, codes } of columns) {
        const written = new Set(cells.flatMap(row => String(row[name] ?? '').split(' | ')));
        expect([name, codes.filter(code => !written.has(code.written)).map(code => code.written)]).toEqual([name, []]);
    }
});

test('the check of the cells can fail', () => {
    const good = Object.fromEntries(csv[0]!.map((name, i) => [name, csv[1]![i]!]));
    for (const [name, wrong] of [['type_code', 'ADEPAPE'], ['code_insee', '09122'], ['lu_le', '2026'], ['conventions', 'deux'], ['position_precision', ''], ['publics', 'tous'], ['periode_decrite', '2022']] as const) {
        expect(findColumnMistakes(columns, { ...good, [name]: wrong }, true)).toHaveLength(1);
    }
});

test.each<[string, readonly string[]]>([
    ['type_code', STRUCTURE_KINDS], ['position_precision', STRUCTURE_POSITION_KINDS], ['places_precision', PLACES_PRECISIONS], ['publics', CONVENTION_PUBLICS], ['formes', CONVENTION_FORMS], ['a_confirmer', ['true', 'false']], ['places_a_confirmer', ['true', 'false']],
])('%s gives each code of the API once', (name, codes) => {
    expect(columns.find(column => column.name === name)!.codes.flatMap(({ api }) => api ?? []).toSorted()).toEqual(codes.toSorted());
});

test('the kind ADEPAPE of the API is adepape in the files', () => {
    expect(columns.find(({ name }) => name === 'type_code')!.codes).toContainEqual({ written: 'adepape', api: 'ADEPAPE', means: 'ADEPAPE' });
});
