import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of our own, of the newest version that the machine has, with the settings of a small production server. */
export async function startCluster() {
    const versions = '/usr/lib/postgresql';
    const newest = readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0];
    const bin = join(versions, newest, 'bin');
    const folder = mkdtempSync(join(tmpdir(), 'relais-bench-'));
    const data = join(folder, 'cluster');
    mkdirSync(data);
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'password'), 'bench');
    const isRoot = process.getuid?.() === 0;
    if (isRoot) execFileSync('chown', ['-R', 'postgres', data, join(folder, 'password')]);
    const run = (program, ...args) => (isRoot ? execFileSync('runuser', ['-u', 'postgres', '--', join(bin, program), ...args], { cwd: '/', stdio: 'pipe' }) : execFileSync(join(bin, program), args, { stdio: 'pipe' }));
    run('initdb', '-D', data, '-U', 'relais', '-A', 'scram-sha-256', `--pwfile=${join(folder, 'password')}`, '-E', 'UTF8', '--locale=C.UTF-8');
    const port = await findFreePort();
    const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', shared_buffers: '512MB', work_mem: '16MB', random_page_cost: '1.1', jit: 'off', max_connections: 50 };
    run('pg_ctl', '-D', data, '-w', '-l', join(data, 'log'), '-o', Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`).join(' '), 'start');
    return {
        url: `postgres://relais:bench@127.0.0.1:${port}/postgres`,
        stop() {
            run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
            rmSync(folder, { recursive: true, force: true });
        },
    };
}

export function findFreePort() {
    return new Promise(resolve => {
        const server = createServer().listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}
