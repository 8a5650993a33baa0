import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { Client } from 'pg';
import { connectDatabase, type Database, type DatabaseHome } from '../../server/database/connectDatabase.js';
import { findProjectRoot } from '../../server/findProjectRoot.js';

/** A home that nobody else uses: embedded in a temporary folder, or a new database on the server of TEST_DATABASE_URL. */
export async function createTestHome(): Promise<{ home: DatabaseHome; remove(): Promise<void> }> {
    const serverUrl = process.env.TEST_DATABASE_URL;
    if (!serverUrl) {
        const dataDir = mkdtempSync(join(tmpdir(), 'relais-test-'));
        return {
            home: { kind: 'embedded', dataDir, cacheDir: join(findProjectRoot(), 'build/database') },
            remove: async () => rmSync(dataDir, { recursive: true, force: true }),
        };
    }
    const name = `relais_test_${randomUUID().replaceAll('-', '')}`;
    const run = async (sql: string) => {
        const client = new Client({ connectionString: serverUrl });
        await client.connect();
        await client.query(sql).finally(() => client.end());
    };
    await run(`CREATE DATABASE ${name}`);
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    return { home: { kind: 'server', url: url.href }, remove: () => run(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** A fresh, migrated, empty database for one test file; `close` removes it. The same suite runs on both homes. */
export async function openTestDatabase(): Promise<Database> {
    const { home, remove } = await createTestHome();
    const database = await connectDatabase(home, message => {
        throw new Error(`The embedded database stopped: ${message}`);
    });
    return {
        ...database,
        async close() {
            await database.close();
            await remove();
        },
    };
}
