import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProjectRoot } from '../../../server/findProjectRoot.js';
// @ts-expect-error plain JavaScript, so that Node runs it before anything is installed
import { buildWhenChanged } from '../../../server/start/buildWhenChanged.mjs';
import { createTestHome } from '../../helpers/database.js';
import { type StartedServer, startServer } from '../../helpers/startServer.js';

let folder: string;
let first: StartedServer;
let address: string;
beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'relais-start-'));
    await buildWhenChanged(findProjectRoot(), () => undefined);
    first = startServer({ DATA_DIR: join(folder, 'data') }, 'npm');
    await first.waitFor('Ready: ');
    address = /Ready: (\S+)/.exec(first.printed())![1]!;
}, 300_000);
afterAll(async () => {
    first.child.kill('SIGTERM');
    await first.ended;
    rmSync(folder, { recursive: true });
});

/** Starts with these settings, expects a refusal, and gives what was printed. */
async function refusal(env: Record<string, string>): Promise<string> {
    const server = startServer({ DATA_DIR: join(folder, 'other'), ...env });
    expect(await server.ended).toBe(1);
    expect(server.printed()).not.toMatch(/\n\s+at /);
    return server.printed();
}

async function readHealth(): Promise<{ status: number; body: string }> {
    const response = await fetch(new URL('health', address));
    return { status: response.status, body: await response.text() };
}

test('npm start serves, and says how it is', async () => {
    const { status, body } = await readHealth();
    expect(status).toBe(200);
    expect(body).toContain('postgis');
});

test('a second process on the same data directory is refused, and the first goes on', async () => {
    expect(await refusal({ DATA_DIR: join(folder, 'data') })).toContain(
        `Expected the data directory ${join(folder, 'data')} to be free, but another Relais process is using it.`,
    );
    expect((await readHealth()).status).toBe(200);
});

test('a busy port is refused', async () => {
    const busy = createServer();
    await new Promise<void>(resolve => busy.listen(0, '127.0.0.1', resolve));
    const { port } = busy.address() as AddressInfo;
    expect(await refusal({ PORT: String(port) })).toContain(`Expected a free port, got 127.0.0.1:${port}: another program listens there.`);
    busy.close();
});

test('a setting that means nothing is refused', async () => {
    expect(await refusal({ PORT: 'http' })).toContain('Expected PORT to be a whole number from 0 to 65535, got "http" in the environment.');
});

test('a data directory that cannot be made or written is refused, and what stands there is left', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'mine');
    expect(await refusal({ DATA_DIR: file })).toContain(`Expected DATA_DIR to be a folder that can be written, got ${file} (ENOTDIR).`);
    expect(await refusal({ DATA_DIR: join(file, 'data') })).toContain(`got ${join(file, 'data')} (ENOTDIR).`);
    expect(await refusal({ DATA_DIR: '/proc/relais' })).toContain('got /proc/relais (ENOENT).');
    expect(readFileSync(file, 'utf8')).toBe('mine');
});

test.each([
    ['localhost', 'Expected DATABASE_URL to be like postgres://user:password@host:5432/database, got "localhost" in the environment.'],
    ['postgres://relais:secret@127.0.0.1:1/relais', 'got postgres://relais:***@127.0.0.1:1/relais: nothing listens at that host and port.'],
    ['postgres://relais:secret@relais.invalid/relais', /got postgres:\/\/relais:\*\*\*@relais\.invalid\/relais: (no such host|the host name cannot be resolved)\./],
])('a DATABASE_URL that leads nowhere is refused without showing the password: %s', async (url, message) => {
    const printed = await refusal({ DATABASE_URL: url });
    expect(printed).toMatch(message);
    expect(printed).not.toContain('secret');
});

test.runIf(process.env.TEST_DATABASE_URL)('a server that refuses the password, or has no such database, is refused', async () => {
    const url = new URL(process.env.TEST_DATABASE_URL!);
    url.pathname = '/relais_no_such_database';
    expect(await refusal({ DATABASE_URL: url.href })).toContain('no such database.');
    url.password = 'wrong';
    expect(await refusal({ DATABASE_URL: url.href })).toContain('wrong user or password.');
});

test.runIf(process.env.TEST_DATABASE_URL)('a server of DATABASE_URL is used, and no data directory made', async () => {
    const { home, remove } = await createTestHome();
    if (home.kind !== 'server') throw new Error('Expected a server.');
    const server = startServer({ DATABASE_URL: home.url, DATA_DIR: join(folder, 'unused') });
    await server.waitFor('Ready: ');
    expect(server.printed()).toContain('Database: server of DATABASE_URL');
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(existsSync(join(folder, 'unused'))).toBe(false);
    await remove();
}, 120_000);

test.each(['SIGTERM', 'SIGINT'] as const)('%s while it starts ends it well, and the next start works', async signal => {
    const server = startServer({ DATA_DIR: join(folder, signal) });
    await server.waitFor('Database: ');
    server.child.kill(signal);
    expect(await server.ended).toBe(0);
    expect(server.printed()).not.toMatch(/\n\s+at /);
    const again = startServer({ DATA_DIR: join(folder, signal) });
    await again.waitFor('Ready: ');
    again.child.kill(signal);
    expect(await again.ended).toBe(0);
}, 120_000);

test('npm start ends with npm', async () => {
    const server = startServer({ DATA_DIR: join(folder, 'npm') }, 'npm');
    await server.waitFor('Ready: ');
    const served = /Ready: (\S+)/.exec(server.printed())![1]!;
    server.child.kill('SIGTERM');
    await server.ended;
    await expect(fetch(served)).rejects.toThrow();
    expect(server.printed()).toContain('Stopping');
}, 120_000);
