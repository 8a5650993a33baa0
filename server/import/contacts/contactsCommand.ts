import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { readConfig } from '../../config.js';
import { connectDatabase } from '../../database/connectDatabase.js';
import { computeTodayInFrance } from '../../http/computeTodayInFrance.js';
import { StartError } from '../../StartError.js';
import { checkPrivateFile } from './checkPrivateFile.js';
import { eraseNamedContact } from './eraseNamedContact.js';
import { importNamedContacts } from './importNamedContacts.js';
import { listNamedContacts } from './listNamedContacts.js';
import { parseNamedContacts } from './parseNamedContacts.js';
import { removeFromFile } from './removeFromFile.js';

/** The operator's private file, in DATA_DIR. */
export const CONTACTS_FILE = 'contacts-nominatifs.json';

/**
 * `npm run contacts -- import | list | erase <id>`: contacts that name a person, which nothing else reads.
 *
 * @param env the environment: DATA_DIR, DATABASE_URL
 * @throws StartError with what the operator can mend
 */
export async function contactsCommand(root: string, words: readonly string[], env: Record<string, string | undefined>, print: (line: string) => void): Promise<void> {
    const [verb, id, ...rest] = words;
    const isKnown = (verb === 'erase' && id !== undefined) || ((verb === 'import' || verb === 'list') && id === undefined);
    if (!isKnown || rest.length > 0) throw new StartError('Expected one of: npm run contacts -- import, npm run contacts -- list, npm run contacts -- erase <id>.');
    const { dataDir, databaseUrl } = readConfig(env);
    const file = join(dataDir, CONTACTS_FILE);
    if (existsSync(file)) checkPrivateFile(file);
    else if (verb === 'import') throw new StartError(`Expected the file ${file}, found none.`);
    const contacts = verb === 'import' ? parseNamedContacts(readFileSync(file, 'utf8')) : [];
    const home = databaseUrl === null ? { kind: 'embedded' as const, dataDir, cacheDir: join(root, 'build/database') } : { kind: 'server' as const, url: databaseUrl };
    const database = await connectDatabase(home, message => print(`The embedded database stopped by itself: ${message}`));
    try {
        const { dataSource } = database;
        const today = computeTodayInFrance(new Date());
        if (verb === 'import') {
            const { inserted, updated, removed } = await importNamedContacts(dataSource, contacts, today);
            print(`${contacts.length} contacts: ${inserted} added, ${updated} changed, ${removed} removed because the file no longer has them.`);
        } else if (verb === 'list') await printContacts(dataSource, print);
        else await erase(dataSource, file, id!, today, print);
    } finally {
        await database.close();
    }
}

/** The database first: a private file that cannot be read must not keep a person in it. */
async function erase(dataSource: DataSource, file: string, id: string, today: string, print: (line: string) => void): Promise<void> {
    const inTable = (await listNamedContacts(dataSource)).some(contact => contact.id === id);
    if (inTable) await eraseNamedContact(dataSource, id, today);
    const inFile = removeFromFile(file, id);
    if (!inTable && !inFile) throw new StartError('Expected the id of a contact, found none with this id; npm run contacts -- list shows them.');
    if (!inTable) await eraseNamedContact(dataSource, id, today);
    print(`Erased${inTable ? ' from the database' : ''}${inTable && inFile ? ' and' : ''}${inFile ? ' from the file' : ''}; an import refuses this id from now on. Backups are yours to clear.`);
}

async function printContacts(dataSource: DataSource, print: (line: string) => void): Promise<void> {
    const contacts = await listNamedContacts(dataSource);
    for (const { id, subjectKind, subjectId, nom, role, email, phone, source, addedOn } of contacts) {
        print([id, `${subjectKind} ${subjectId}`, nom, role ?? '–', email ?? '–', phone ?? '–', source, addedOn].join('  |  '));
    }
    print(`${contacts.length} contacts.`);
}
