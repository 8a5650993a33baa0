import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { findProjectRoot } from '../../findProjectRoot.js';
import type { Connection } from '../createDataSource.js';
import { slimPostgis } from './slimPostgis.js';

export interface Pglite {
    connection: Connection;
    /** Ends the thread once everything is on disk. */
    close(): Promise<void>;
}

/** A Unix socket's address holds about 107 bytes. */
const MAX_SOCKET_FOLDER = 80;

/**
 * Opens PGlite on a directory, in a worker thread, behind a Unix socket that the `pg` driver connects to.
 *
 * PGlite has one session for all connections and runs one statement at a time: more of them gain nothing, settings and
 * temporary tables are shared, and inside a transaction only its own manager is served.
 *
 * @param cacheDir where the slim PostGIS archive is kept between starts
 * @param onCrash called if the thread ends without being asked to
 */
export async function startPglite(postgresDir: string, cacheDir: string, onCrash: (message: string) => void): Promise<Pglite> {
    const archive = join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite-postgis')), 'postgis.tar.gz');
    const { version } = JSON.parse(readFileSync(join(dirname(archive), '../package.json'), 'utf8')) as { version: string };
    const postgisBundle = join(cacheDir, `postgis-${version}.tar.gz`);
    slimPostgis(archive, postgisBundle);

    const parent = tmpdir().length <= MAX_SOCKET_FOLDER ? tmpdir() : '/tmp';
    const socketFolder = mkdtempSync(join(parent, 'relais-'));
    chmodSync(socketFolder, 0o700);
    const removeSocket = () => rmSync(socketFolder, { recursive: true, force: true });

    const worker = new Worker(join(findProjectRoot(), 'server/database/embedded/worker.mjs'), {
        workerData: { dataDir: postgresDir, socketPath: join(socketFolder, '.s.PGSQL.5432'), postgisBundle },
    });
    const ended = new Promise<void>(resolve => worker.once('exit', () => resolve()));
    try {
        await new Promise<void>((resolve, reject) => {
            worker.once('message', (message: { failed?: string }) =>
                message.failed === undefined ? resolve() : reject(new Error(message.failed)),
            );
            worker.once('error', reject);
            worker.once('exit', () => reject(new Error('its thread ended at once')));
        });
    } catch (error) {
        await worker.terminate();
        removeSocket();
        throw error;
    }

    let closing = false;
    let crash = 'its thread ended';
    worker.on('error', error => (crash = error instanceof Error ? error.message : String(error)));
    worker.once('exit', () => {
        removeSocket();
        if (!closing) onCrash(crash);
    });
    worker.unref();
    return {
        connection: {
            host: socketFolder,
            port: 5432,
            username: 'postgres',
            database: 'postgres',
            poolSize: 4,
            extra: { query_timeout: 60_000 },
        },
        async close() {
            closing = true;
            // A short command has nothing else that runs: without this it would end before the thread has.
            worker.ref();
            if (existsSync(socketFolder)) worker.postMessage('close');
            await ended;
        },
    };
}
