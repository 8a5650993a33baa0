/**
 * PGlite with PostGIS behind a Unix socket, in a thread of its own. Plain JavaScript: it runs from the sources and
 * from the bundle alike, and needs nothing but the packages.
 *
 * workerData: { dataDir, socketPath, postgisBundle } · posts { ready: true } or { failed: message } · ends on any message.
 */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { postgis } from '@electric-sql/pglite-postgis';
import { startSocketServer } from './socketServer.mjs';

const slimPostgis = {
    ...postgis,
    setup: async (...args) => ({ ...(await postgis.setup(...args)), bundlePath: pathToFileURL(workerData.postgisBundle) }),
};

try {
    const db = await PGlite.create({ dataDir: workerData.dataDir, extensions: { postgis: slimPostgis, pg_trgm, unaccent } });
    const stop = await startSocketServer(db, workerData.socketPath);
    parentPort.once('message', async () => {
        await stop();
        await db.close();
        process.exit(0);
    });
    parentPort.postMessage({ ready: true });
} catch (error) {
    parentPort.postMessage({ failed: error instanceof Error ? error.message : String(error) });
}
