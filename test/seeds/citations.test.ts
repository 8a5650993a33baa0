import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadSeeds } from '../../server/import/loadSeeds.js';
import { listRecords } from '../../server/import/rules/listRecords.js';

/** The documents are not ours to publish: they lie beside the repository where the team works, and nowhere else. */
const FOLDERS = ['../shared/sources', '../shared/data'];
const seeds = loadSeeds(resolve('seeds'));
const statements = listRecords(seeds).flatMap(({ id, statements: said }) => said.map(statement => ({ id, ...statement })));
const pages = seeds.sources.filter(({ file }) => file === null);
const documents = seeds.sources.flatMap(({ id, file, hash }) => (file === null ? [] : { id, file, hash, path: FOLDERS.map(folder => resolve(folder, file)).find(existsSync) }));
const found = documents.flatMap(({ path, ...document }) => (path === undefined ? [] : { ...document, bytes: readFileSync(path) }));
const missing = documents.filter(({ path }) => path === undefined);
const countOf = (sources: readonly { id: string }[]) => statements.filter(({ source }) => sources.some(({ id }) => id === source)).length;

console.log(`Citations checked word for word: ${countOf(found)}, in ${found.length} documents.`);
console.log(`Not checked: ${countOf(pages)}, in ${pages.length} web pages, read in stored copies that are not kept here: ${pages.map(({ id }) => id).join(', ')}.`);
if (missing.length > 0) console.log(`Not checked: ${countOf(missing)}, the documents are not beside the repository: ${missing.map(({ file }) => file).join(', ')}.`);

test.skipIf(found.length === 0)('every heading and citation is found in its document, word for word, the citation after the heading', () => {
    const texts = new Map(found.map(({ id, bytes }) => [id, bytes.toString('utf8')]));
    const lost = statements.flatMap(({ id, source, heading, citation }) => {
        const text = texts.get(source);
        if (text === undefined) return [];
        const start = text.indexOf(heading);
        return start >= 0 && text.includes(citation, start) ? [] : `${id}: ${heading} / ${citation}`;
    });
    expect(lost).toEqual([]);
});

test.skipIf(found.length === 0)('the hash of each document is the hash of the file that was read', () => {
    for (const { file, hash, bytes } of found) expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(hash);
});

test('what is read in a web page says so: an address, the day of reading, no file, and no statement older than the page', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const { id, address, readOn, hash } of pages) {
        expect(address, id).toMatch(/^https:\/\//);
        expect(hash, id).toBeNull();
        for (const statement of statements.filter(({ source }) => source === id)) expect(statement.readOn, statement.id).toBe(readOn);
    }
    expect(pages.filter(({ id }) => countOf([{ id }]) === 0)).toEqual([]);
});
