import type { DataSource } from 'typeorm';
import { applyMigrations } from './applyMigrations.js';
import { checkVersions } from './checkVersions.js';
import { createDataSource } from './createDataSource.js';
import { buildTemplate } from './embedded/buildTemplate.js';
import { explainConnectionError } from './explainConnectionError.js';
import { type EmbeddedHome, startEmbedded, type StartedEmbedded } from './startEmbedded.js';

/** Embedded, or server: PostgreSQL with PostGIS at `url`. */
export type DatabaseHome = EmbeddedHome | { kind: 'server'; url: string };

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
    if (home.kind === 'server') return connectServer(home);
    return connectEmbedded(await startEmbedded(home, onCrash, () => buildTemplate(home.cacheDir)));
}

/** The database of `startEmbedded` once it is open, its migrations applied. */
export async function connectEmbedded({ starting, unlock }: StartedEmbedded): Promise<Database> {
    try {
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
