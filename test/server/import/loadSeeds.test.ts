import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProjectRoot } from '../../../server/findProjectRoot.js';
import { loadSeeds } from '../../../server/import/loadSeeds.js';
import { StartError } from '../../../server/StartError.js';

let folder: string;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'relais-seeds-'));
    write('sources.json', '[]');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): string {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
}

test('it reads the committed seeds', () => {
    const seeds = loadSeeds(join(findProjectRoot(), 'seeds'));
    for (const [kind, records] of Object.entries(seeds)) expect(records.length, kind).toBeGreaterThan(0);
});

test('records of several files come in one list sorted by id', () => {
    write('structures/34.json', '[{ "id": "b" }, { "id": "d" }]');
    write('structures/09.json', '[{ "id": "c" }, { "id": "a" }]');
    expect(loadSeeds(folder).structures.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
    ['[{ "id": "a", "nom": x }]', 'line 1, column 22: Unexpected token \'x\'.'],
    ['[\n    { "id": "a" },\n    { "id": "b",, }\n]\n', 'line 3, column 17: Expected double-quoted property name.'],
    ['[\n    { "id": "a" }\n', 'line 3, column 1: Expected \',\' or \']\' after array element.'],
    ['[\n    { "id": "a }\n]', 'line 2, column 17: Bad control character in string literal.'],
    ['', 'line 1, column 1: Unexpected end of JSON input.'],
])('a file that is not JSON is refused with its line: %j', (text, message) => {
    const path = write('structures/09.json', text);
    expect(() => loadSeeds(folder)).toThrow(new StartError(`Expected JSON in ${path}, ${message}`));
});

test('a file that is not a list, or a record without an id, is refused', () => {
    const path = write('structures/09.json', '{ "id": "a" }');
    expect(() => loadSeeds(folder)).toThrow(`Expected a list of records in ${path}, got {"id":"a"}.`);
    write('structures/09.json', '[{ "id": "a" }, { "nom": "b" }]');
    expect(() => loadSeeds(folder)).toThrow(`Expected record 2 of ${path} to have an id (text), got {"nom":"b"}.`);
});

test('two records with one id are refused with both files', () => {
    const first = write('structures/09.json', '[{ "id": "a" }]');
    const second = write('structures/34.json', '[{ "id": "a" }]');
    expect(() => loadSeeds(folder)).toThrow(`Expected one record with the id a, got one in ${first} and one in ${second}.`);
});

test('a folder without sources.json is refused', () => {
    rmSync(join(folder, 'sources.json'));
    expect(() => loadSeeds(folder)).toThrow(`Expected the file ${join(folder, 'sources.json')}, found none.`);
});
