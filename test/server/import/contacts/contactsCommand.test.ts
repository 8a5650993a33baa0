import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase, type DatabaseHome } from '../../../../server/database/connectDatabase.js';
import { importSeeds } from '../../../../server/import/importSeeds.js';
import { createTestHome } from '../../../helpers/database.js';
import { createSmallGeography, createSmallSeeds } from '../../../helpers/smallDirectory.js';

let home: DatabaseHome;
let remove: () => Promise<void>;
let dataDir: string;
const contact = { id: 'contact-1', subjectKind: 'STRUCTURE', subjectId: 'mission-locale-ariege', nom: 'Camille Exemple', email: 'camille@example.org', source: 'Said so herself.' };

beforeAll(async () => {
    ({ home, remove } = await createTestHome());
    const { dataSource, close } = await connectDatabase(home, message => console.error(message));
    await importSeeds(dataSource, createSmallSeeds(), createSmallGeography());
    await close();
    dataDir = home.kind === 'embedded' ? home.dataDir : mkdtempSync(join(tmpdir(), 'relais-test-'));
});
afterAll(() => remove());

/** Runs the command in a process of its own, to its end. */
function run(words: string[], folder = dataDir): Promise<{ code: number; printed: string }> {
    const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: home.kind === 'server' ? home.url : '' };
    return new Promise(done =>
        execFile(process.execPath, [resolve('test/helpers/runContacts.mjs'), ...words], { env }, (error, stdout) => done({ code: error === null ? 0 : Number(error.code), printed: stdout.trim() })),
    );
}
const write = (...contacts: object[]) => writeFileSync(join(dataDir, 'contacts-nominatifs.json'), JSON.stringify(contacts));

test('contacts come in from the private file, are listed, and are erased from the database and from the file', async () => {
    expect(await run(['import'])).toEqual({ code: 1, printed: `StartError: Expected the file ${join(dataDir, 'contacts-nominatifs.json')}, found none.` });
    write(contact, { ...contact, id: 'contact-2', subjectId: 'antenne-lavelanet' });
    expect(await run(['import'])).toEqual({ code: 0, printed: '2 contacts: 2 added, 0 changed, 0 removed because the file no longer has them.' });
    const listed = await run(['list']);
    expect(listed.printed).toContain('contact-1  |  STRUCTURE mission-locale-ariege  |  Camille Exemple  |  –  |  camille@example.org');
    expect(listed.printed).toContain('2 contacts.');
    expect(await run(['erase', 'contact-1'])).toMatchObject({ code: 0, printed: expect.stringContaining('Erased from the database and from the file') });
    expect(JSON.parse(readFileSync(join(dataDir, 'contacts-nominatifs.json'), 'utf8')).map(({ id }: { id: string }) => id)).toEqual(['contact-2']);
    expect((await run(['list'])).printed).not.toContain('contact-1');
    write(contact);
    expect(await run(['import'])).toMatchObject({ code: 1, printed: expect.stringContaining('got one that was, on request: contact 1.') });
    expect(await run(['erase', 'nobody'])).toEqual({ code: 1, printed: 'StartError: Expected the id of a contact, found none with this id; npm run contacts -- list shows them.' });
}, 180_000);

test('a word that is no command, or too many, is refused before anything is opened', async () => {
    for (const words of [[], ['export'], ['erase'], ['list', 'all'], ['erase', 'a', 'b']]) {
        expect(await run(words)).toMatchObject({ code: 1, printed: expect.stringContaining('Expected one of: npm run contacts -- import') });
    }
}, 60_000);

test('a file inside the repository that git would track is refused', async () => {
    const folder = resolve(`test/contacts-${process.pid}`);
    mkdirSync(folder);
    try {
        writeFileSync(join(folder, 'contacts-nominatifs.json'), JSON.stringify([contact]));
        expect(await run(['import'], folder)).toMatchObject({ code: 1, printed: expect.stringContaining('git would track it') });
    } finally {
        rmSync(folder, { recursive: true });
    }
}, 60_000);
