import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { StartError } from '../../StartError.js';

/**
 * Takes the data directory for this process alone: two processes on one directory lose rows silently.
 *
 * On Linux the lock is a socket of the abstract namespace, which the kernel frees even after `kill -9`; it is not
 * seen from another container. Elsewhere it is a file that holds the process id.
 *
 * @returns a function that frees it
 * @throws StartError if another process holds it
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
    const path = realpathSync(dataDir);
    return process.platform === 'linux' ? lockBySocket(path) : lockByFile(path);
}

async function lockBySocket(path: string): Promise<() => Promise<void>> {
    const server = createServer(socket => socket.destroy());
    server.unref();
    server.listen(`\0relais-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`);
    try {
        await once(server, 'listening');
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw taken(path);
        throw error;
    }
    return async () => {
        server.close();
        await once(server, 'close');
    };
}

async function lockByFile(path: string): Promise<() => Promise<void>> {
    const file = join(path, 'lock');
    for (let attempt = 0; attempt < 2; attempt++) {
        try {
            writeFileSync(file, String(process.pid), { flag: 'wx' });
            return async () => rmSync(file, { force: true });
        } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
            if (isAlive(Number(readFileSync(file, 'utf8')))) break;
            rmSync(file, { force: true });
        }
    }
    throw taken(path);
}

function isAlive(pid: number): boolean {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
}

function taken(path: string): StartError {
    return new StartError(
        `Expected the data directory ${path} to be free, but another Relais process is using it. Stop that process, or set DATA_DIR to another folder.`,
    );
}
