import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase, type DatabaseHome } from '../../../server/database/connectDatabase.js';
import { importSeeds } from '../../../server/import/importSeeds.js';
import { createTestHome } from '../../helpers/database.js';
import { createSmallGeography, createSmallSeeds } from '../../helpers/smallDirectory.js';

let home: DatabaseHome;
let remove: () => Promise<void>;
beforeAll(async () => {
    ({ home, remove } = await createTestHome());
});
afterAll(() => remove());

async function readAll(write?: 'import'): Promise<string> {
    const { dataSource, close } = await connectDatabase(home, message => console.error(message));
    if (write) await importSeeds(dataSource, createSmallSeeds(), createSmallGeography());
    const tables = dataSource.entityMetadatas.map(({ tableName }) => tableName).sort();
    const content: unknown[] = [];
    for (const table of tables) content.push([table, await dataSource.query(`SELECT * FROM ${table} ORDER BY 1`)]);
    await close();
    return JSON.stringify(content);
}

async function importAndKill(stopBefore: number): Promise<string> {
    const script = fileURLToPath(new URL('../../helpers/importUntilKilled.mjs', import.meta.url));
    const child = spawn(process.execPath, [script, JSON.stringify(home), String(stopBefore)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    for await (const chunk of child.stdout) {
        printed += String(chunk);
        if (printed.includes('waiting')) child.kill('SIGKILL');
    }
    if (child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
    return printed.trim();
}

// Its statements: lock, defer, ends of the history, two for each table with rows, one for each table that it empties, the history: 26.
test.each([7, 26])('an import killed before its statement %d leaves the previous state, and the next start works', async stopBefore => {
    const before = await readAll('import');
    expect(await importAndKill(stopBefore)).toBe('waiting');
    expect(await readAll()).toBe(before);
}, 120_000);
