import { expect, test } from 'vitest';
import { decodeText } from '../../../../server/import/openData/decodeText.js';
import { parseTable } from '../../../../server/import/openData/parseTable.js';

test('reads a table with a byte order mark, Windows line ends, quotes and separators inside quotes', () => {
    const { rows, delimiter, columns } = parseTable('\uFEFFCode INSEE;Nom\r\n34111;"Ganges ; ""la belle"""\r\n\r\n34128; Laroque \r\n', 'a.csv', ['code insee', 'Nom']);
    expect({ delimiter, columns }).toEqual({ delimiter: ';', columns: ['Code INSEE', 'Nom'] });
    expect(rows.map(row => [row.line, row.get('Code INSEE'), row.get('nom')])).toEqual([[2, '34111', 'Ganges ; "la belle"'], [4, '34128', 'Laroque']]);
});

test.each([[',', 'a,b\n1,2'], ['\t', 'a\tb\n1\t2'], [';', 'a;b\n1;2']])('finds the separator %j by itself', (delimiter, text) => {
    const table = parseTable(text, 'a.csv', ['a', 'b']);
    expect([table.delimiter, table.rows[0]?.get('b')]).toEqual([delimiter, '2']);
});

test('a row with too few cells is listed, not guessed; the empty tail of a spreadsheet is no row', () => {
    const { rows, notes } = parseTable('a;b;c\n1;2;3\n4;5\n6;7;8;;\n;;\n', 'a.csv', ['a']);
    expect(rows.map(row => row.get('a'))).toEqual(['1', '6']);
    expect(notes).toEqual([{ effect: 'LEFT_OUT', reason: 'wrong number of cells', line: 3, field: '(row)', value: '4;5', expected: '3 cells, got 2', nearest: null }]);
});

test.each([
    ['Codes INSEE;Nom\n1;2', 'Expected the column "Code INSEE" in the heading of a.csv, got "Codes INSEE", "Nom" (the nearest is "Codes INSEE"). Nothing was written.'],
    ['Code INSEE;Code INSEE\n1;2', 'Expected the column "Code INSEE" once in the heading of a.csv, got it several times. Nothing was written.'],
    ['', 'Expected a table with a heading in a.csv, got an empty file.'],
    ['Code INSEE;Nom\n', 'Expected rows below the heading of a.csv, got none. Nothing was written.'],
])('refuses %j and says what it expected', (text, message) => {
    expect(() => parseTable(text, 'a.csv', ['Code INSEE'])).toThrow(message);
});

test('a quote that is not closed is said with its place, and is no crash', () => {
    expect(() => parseTable('a;b\n1;"2\n3;4\n', 'a.csv', ['a'])).toThrow(/Expected a table in a\.csv, got one that cannot be read: .*line/);
});

test('an older file in Windows-1252 is read with its accents, and said to be one', () => {
    expect(decodeText(Buffer.from('Sète;Cœur d’Hérault', 'utf8'))).toEqual({ text: 'Sète;Cœur d’Hérault', encoding: 'UTF-8' });
    expect(decodeText(Uint8Array.from([0x53, 0xe8, 0x74, 0x65, 0x3b, 0x43, 0x9c, 0x75, 0x72]))).toEqual({ text: 'Sète;Cœur', encoding: 'Windows-1252' });
});
