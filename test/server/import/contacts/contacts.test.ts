import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../../server/database/connectDatabase.js';
import { checkPrivateFile } from '../../../../server/import/contacts/checkPrivateFile.js';
import { eraseNamedContact } from '../../../../server/import/contacts/eraseNamedContact.js';
import { importNamedContacts } from '../../../../server/import/contacts/importNamedContacts.js';
import { listNamedContacts } from '../../../../server/import/contacts/listNamedContacts.js';
import type { NamedContact } from '../../../../server/import/contacts/NamedContact.js';
import { parseNamedContacts } from '../../../../server/import/contacts/parseNamedContacts.js';
import { removeFromFile } from '../../../../server/import/contacts/removeFromFile.js';
import { importSeeds } from '../../../../server/import/importSeeds.js';
import { openTestDatabase } from '../../../helpers/database.js';
import { createSmallGeography, createSmallSeeds } from '../../../helpers/smallDirectory.js';

const contact: NamedContact = {
    id: 'contact-1', subjectKind: 'STRUCTURE', subjectId: 'mission-locale-ariege', nom: 'Camille Exemple', role: 'Direction', email: 'camille@example.org', phone: null, source: 'Said so herself.',
};
let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'relais-test-contacts-')); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the private file', () => {
    const parse = (...records: unknown[]) => parseNamedContacts(JSON.stringify(records));
    test('role, e-mail or telephone may be absent', () => {
        const { role: _role, phone: _phone, ...short } = contact;
        expect(parse(short)).toEqual([{ ...contact, role: null, phone: null }]);
    });
    test.each<[string, unknown]>([
        ['Expected an object in contact 1, got something else.', 'Camille Exemple'],
        ['Expected nom of contact 1 to be text, got nothing.', { ...contact, nom: null }],
        ['Expected source of contact 1 to be text, got something else.', { ...contact, source: ' ' }],
        ['Expected role of contact 1 to be text or null, got something else.', { ...contact, role: 3 }],
        ['Expected id of contact 1 to be lower-case letters, digits and single hyphens, got something else.', { ...contact, id: 'Camille Exemple' }],
        ['Expected subjectKind of contact 1 to be one of STRUCTURE, ORGANISATION, CONVENTION_PLACES, INITIATIVE, got another.', { ...contact, subjectKind: 'PERSON' }],
        ['Expected email or phone in contact 1, got neither.', { ...contact, email: null }],
        ['Expected email of contact 1 to be an address, got something else.', { ...contact, email: 'camille' }],
        ['Expected only the fields id, subjectKind, subjectId, nom, role, email, phone, source in contact 1, got 1 other.', { ...contact, birthDate: '1990-01-01' }],
    ])('%s', (message, record) => {
        expect(() => parse(record)).toThrow(message);
    });
    test('an id comes once', () => {
        expect(() => parse(contact, contact)).toThrow('Expected an id used once in contact 2, got one that comes twice.');
    });
    test.each(['[{"nom": "Camille Exemple"', '{"nom": "Camille Exemple"}'])('an error never repeats the text: %s', text => {
        expect(() => parseNamedContacts(text)).toThrow(/^Expected a JSON list of contacts, got (a file that is not JSON|something else)\.$/);
    });
    test('a contact is removed from it, and the others stay', () => {
        const file = join(folder, 'contacts.json');
        writeFileSync(file, JSON.stringify([contact, { ...contact, id: 'contact-2' }]));
        expect(removeFromFile(file, 'contact-1')).toBe(true);
        expect(parseNamedContacts(readFileSync(file, 'utf8')).map(({ id }) => id)).toEqual(['contact-2']);
        expect(removeFromFile(file, 'contact-1')).toBe(false);
        expect(removeFromFile(join(folder, 'absent.json'), 'contact-1')).toBe(false);
    });
});

describe('where the private file may lie', () => {
    let repository: string;
    beforeAll(() => {
        repository = join(folder, 'repository');
        mkdirSync(join(repository, 'data'), { recursive: true });
        mkdirSync(join(repository, 'other'));
        writeFileSync(join(repository, '.gitignore'), '/data/\n');
        for (const path of ['data/c.json', 'other/c.json', 'data/tracked.json', '../outside.json']) writeFileSync(join(repository, path), '[]');
        const git = (...words: string[]) => execFileSync('git', ['-C', repository, ...words], { stdio: 'ignore' });
        git('init');
        git('add', '--force', 'data/tracked.json');
        symlinkSync(join(repository, 'other/c.json'), join(folder, 'link.json'));
    });
    test.each(['data/c.json', '../outside.json'])('%s is accepted: ignored, or outside', path => {
        expect(() => checkPrivateFile(join(repository, path))).not.toThrow();
    });
    test('a file that git would track is refused', () => {
        expect(() => checkPrivateFile(join(repository, 'other/c.json'))).toThrow('git would track it');
    });
    test('a file that git tracks is refused, even if it is ignored', () => {
        expect(() => checkPrivateFile(join(repository, 'data/tracked.json'))).toThrow('git tracks it');
    });
    test('a link to a file that git would track is refused', () => {
        expect(() => checkPrivateFile(join(folder, 'link.json'))).toThrow('git would track it');
    });
});

describe('the table', () => {
    let database: Database;
    beforeAll(async () => {
        database = await openTestDatabase();
        await importSeeds(database.dataSource, createSmallSeeds(), createSmallGeography());
    });
    afterAll(() => database.close());
    beforeEach(() => database.dataSource.query('DELETE FROM named_contact'));

    test('it holds exactly the file; a contact keeps the day when it first came', async () => {
        const { dataSource } = database;
        expect(await importNamedContacts(dataSource, [contact, { ...contact, id: 'contact-2' }], '2026-11-01')).toEqual({ inserted: 2, updated: 0, removed: 0 });
        expect(await importNamedContacts(dataSource, [{ ...contact, role: null }], '2026-11-21')).toEqual({ inserted: 0, updated: 1, removed: 1 });
        expect(await importNamedContacts(dataSource, [{ ...contact, role: null }], '2026-11-22')).toEqual({ inserted: 0, updated: 0, removed: 0 });
        expect(await listNamedContacts(dataSource)).toEqual([{ ...contact, role: null, addedOn: '2026-11-01' }]);
    });
    test('a contact of a record that is not there is refused, and nothing is written', async () => {
        const lost = { ...contact, id: 'contact-3', subjectKind: 'INITIATIVE' as const, subjectId: 'nowhere' };
        await expect(importNamedContacts(database.dataSource, [contact, lost], '2026-11-01')).rejects.toThrow('Expected subjectId of contact 2 to be the id of a record of kind INITIATIVE, found none.');
        expect(await listNamedContacts(database.dataSource)).toEqual([]);
    });
    test('an import of the seeds leaves the contacts alone', async () => {
        await importNamedContacts(database.dataSource, [contact], '2026-11-01');
        const seeds = createSmallSeeds();
        seeds.structures[1]!.nom = 'Another name';
        await importSeeds(database.dataSource, seeds, createSmallGeography());
        expect(await listNamedContacts(database.dataSource)).toHaveLength(1);
    });
    test('erased is for good: an old copy of the file does not bring it back, and nothing of the person is left', async () => {
        const { dataSource } = database;
        const erased = { ...contact, id: 'contact-erased' };
        await importNamedContacts(dataSource, [contact, erased], '2026-11-01');
        expect(await eraseNamedContact(dataSource, 'contact-erased', '2026-11-21')).toBe(true);
        expect((await listNamedContacts(dataSource)).map(({ id }) => id)).toEqual(['contact-1']);
        await expect(importNamedContacts(dataSource, [contact, erased], '2026-11-22')).rejects.toThrow('got one that was, on request: contact 2.');
        expect(JSON.stringify(await dataSource.query('SELECT * FROM erased_contact'))).not.toContain('contact-erased');
        expect(await eraseNamedContact(dataSource, 'contact-nobody', '2026-11-21')).toBe(false);
    });
    test('no entity knows the tables, so no loader can read them', () => {
        expect(database.dataSource.entityMetadatas.map(({ tableName }) => tableName).filter(name => name.includes('contact'))).toEqual([]);
    });
});
