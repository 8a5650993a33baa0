import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { applyMigrations } from './applyMigrations.js';
import { checkVersions } from './checkVersions.js';
import { copyTemplate } from './embedded/copyTemplate.js';
import { lockDataDir } from './embedded/lockDataDir.js';
import { prepareDataDir } from './embedded/prepareDataDir.js';
import { startPglite } from './embedded/startPglite.js';
import { explainConnectionError } from './explainConnectionError.js';

/** Embedded: PGlite in `dataDir`, with what can be made again in `cacheDir`. Server: PostgreSQL with PostGIS at `url`. */
export type DatabaseHome = { kind: 'embedded'; dataDir: string; cacheDir: string } | { kind: 'server'; url: string };

export interface Database {
    /** Connected, every migration applied. */
    dataSource: DataSource;
    versions: { home: DatabaseHome['kind']; postgresql: string; postgis: string };
    /** Ends the connections, then the embedded database. */
    close(): Promise<void>;
}

/**
 * Opens the database, whichever its home: the one place that knows the difference.
 *
 * @param onCrash called if the embedded database ends by itself
 * @throws StartError if the operator can mend it: directory taken or not writable, wrong address, missing PostGIS
 */
export async function connectDatabase(home: DatabaseHome, onCrash: (message: string) => void): Promise<Database> {
    return home.kind === 'embedded' ? openEmbedded(home, onCrash) : connectServer(home);
}

async function openEmbedded(
    { dataDir, cacheDir }: Extract<DatabaseHome, { kind: 'embedded' }>,
    onCrash: (message: string) => void,
): Promise<Database> {
    prepareDataDir(dataDir);
    const unlock = await lockDataDir(dataDir);
    try {
        await copyTemplate(async () => (await import('./embedded/buildTemplate.js')).buildTemplate(cacheDir), dataDir);
        const starting = startPglite(join(dataDir, 'postgres'), cacheDir, onCrash);
        starting.catch(() => undefined);
        // TypeORM takes half a second to load: meanwhile the database opens in its own thread.
        const { createDataSource } = await import('./createDataSource.js');
        const pglite = await starting;
        const close = async (dataSource: DataSource) => {
            if (dataSource.isInitialized) await dataSource.destroy();
            await pglite.close();
            await unlock();
        };
        return await finish(createDataSource(pglite.connection), 'embedded', close);
    } catch (error) {
        await unlock();
        throw error;
    }
}

async function connectServer({ url }: Extract<DatabaseHome, { kind: 'server' }>): Promise<Database> {
    const { createDataSource } = await import('./createDataSource.js');
    const dataSource = createDataSource({ url, poolSize: 10, extra: { statement_timeout: 60_000, query_timeout: 65_000 } });
    try {
        return await finish(dataSource, 'server', async () => dataSource.destroy());
    } catch (error) {
        throw explainConnectionError(error, url);
    }
}

async function finish(
    dataSource: DataSource,
    home: DatabaseHome['kind'],
    close: (dataSource: DataSource) => Promise<void>,
): Promise<Database> {
    try {
        await dataSource.initialize();
        const versions = await checkVersions(dataSource);
        await applyMigrations(dataSource);
        return { dataSource, versions: { home, ...versions }, close: () => close(dataSource) };
    } catch (error) {
        await close(dataSource).catch(() => undefined);
        throw error;
    }
}
