import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadSeeds } from '../../server/import/loadSeeds.js';
import { listRecords } from '../../server/import/rules/listRecords.js';
import type { SourceSeed } from '../../server/import/Seeds.js';

/** The documents are not ours to publish: they lie beside the repository where the team works, and nowhere else. */
const FOLDERS = ['../shared/sources', '../shared/data'];
const seeds = loadSeeds(resolve('seeds'));
const find = (source: SourceSeed) => FOLDERS.map(folder => resolve(folder, source.file)).find(existsSync);
const missing = seeds.sources.filter(source => !find(source)).map(({ file }) => file);
if (missing.length > 0) console.log(`Citations not checked, the documents are not beside the repository: ${missing.join(', ')}`);

test.skipIf(missing.length > 0)('every heading and citation is found in its document, word for word, the citation after the heading', () => {
    const texts = new Map(seeds.sources.map(source => [source.id, readFileSync(find(source)!, 'utf8')]));
    const lost = listRecords(seeds).flatMap(({ id, statements }) =>
        statements.flatMap(({ source, heading, citation }) => {
            const text = texts.get(source)!;
            const start = text.indexOf(heading);
            return start >= 0 && text.includes(citation, start) ? [] : `${id}: ${heading} / ${citation}`;
        }),
    );
    expect(lost).toEqual([]);
});

test.skipIf(missing.length > 0)('the hash of each source is the hash of the document that was read', () => {
    for (const source of seeds.sources) {
        expect(createHash('sha256').update(readFileSync(find(source)!)).digest('hex'), source.file).toBe(source.hash);
    }
});
