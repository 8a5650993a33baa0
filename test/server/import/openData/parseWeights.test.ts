import { expect, test } from 'vitest';
import { parseWeights } from '../../../../server/import/openData/parseWeights.js';
import { createCommuneCodes } from '../../../helpers/openDataFiles.js';

const codes = createCommuneCodes();
const parse = (...rows: string[]) => parseWeights(['CODGEO;LIBGEO;P21_POP;P21_POP1529', ...rows].join('\n'), 'insee.csv', 'P21_POP1529', codes);

test('reads one column, in French or English decimals; no value is unknown, never 0', () => {
    const { values, notes, read } = parse('34111;Ganges;4000;561.37', '34172;Montpellier;299 096;"98 765,5"', '34301;Sète;1;', '34128;Laroque;1;0', '30350;Le Vigan;1;s');
    expect(read).toBe(5);
    expect(Object.fromEntries(values)).toEqual({ 34111: 561.37, 34172: 98_765.5, 34301: null, 34128: 0, 30350: null });
    expect(notes.map(({ effect, reason, line, value }) => [effect, reason, line, value])).toEqual([['KEPT', 'no value', 4, '34301: ""'], ['KEPT', 'no value', 6, '30350: "s"']]);
});

test('a bad number, a repeated row and an unknown code are listed and give no value', () => {
    const { values, notes } = parse('34111;Ganges;1;-5', '34172;Montpellier;1;7', '34172;Montpellier;1;8', '34999;Nulle part;1;9');
    expect(Object.fromEntries(values)).toEqual({ 34111: null, 34172: 7 });
    expect(notes.map(({ effect, reason, line }) => [effect, reason, line])).toEqual([['LEFT_OUT', 'bad number', 2], ['LEFT_OUT', 'repeated row', 4], ['LEFT_OUT', 'unknown commune', 5]]);
});

test('former communes are added to the commune of today; unknown when one of them is, or when its own row is missing', () => {
    expect(parse('01015;Arbignieu;1;100', '01340;Saint-Bois;1;20.5').values.get('01015')).toBe(120.5);
    expect(parse('01015;Arbignieu;1;100', '01340;Saint-Bois;1;').values.get('01015')).toBeNull();
    const alone = parse('01340;Saint-Bois;1;20');
    expect(alone.values.get('01015')).toBeNull();
    expect(alone.notes.at(-1)).toMatchObject({ effect: 'CHANGED', reason: 'incomplete sum', value: 'Arboys en Bugey (01015)' });
});

test('the arrondissements of Marseille are added up only when all are there and the whole commune is not: nobody counts twice', () => {
    const arrondissements = Array.from({ length: 16 }, (_, index) => `132${String(index + 1).padStart(2, '0')};Marseille ${index + 1};1;10`);
    expect(parse(...arrondissements).values.get('13055')).toBe(160);
    const both = parse('13055;Marseille;1;161', ...arrondissements);
    expect(both.values.get('13055')).toBe(161);
    expect(both.notes.filter(({ effect, reason }) => effect === 'LEFT_OUT' && reason === 'arrondissement')).toHaveLength(16);
    const some = parse(...arrondissements.slice(1));
    expect(some.values.get('13055')).toBeNull();
    expect(some.notes.find(({ reason }) => reason === 'incomplete sum')?.expected).toBe('16 arrondissements, got 15; kept as unknown');
});

test('a missing column names the columns that are there', () => {
    expect(() => parseWeights('CODGEO;P21_POP1529\n34111;1', 'insee.csv', 'P21_POP1530', codes)).toThrow('Expected the column "P21_POP1530" in the heading of insee.csv, got "CODGEO", "P21_POP1529" (the nearest is "P21_POP1529"). Nothing was written.');
});
