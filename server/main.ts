import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Config, readConfig } from './config.js';
import { connectDatabase } from './database/connectDatabase.js';
import { findProjectRoot } from './findProjectRoot.js';
import { readGeography } from './geography/readGeography.js';
import { answerWhileStarting } from './http/answerWhileStarting.js';
import { createApp } from './http/createApp.js';
import { checkSeeds } from './import/checkSeeds.js';
import { importSeeds } from './import/importSeeds.js';
import { loadSeeds } from './import/loadSeeds.js';
import { StartError } from './StartError.js';
import { createTerritoryService } from './territory/createTerritoryService.js';

export interface Running {
    address: string;
    /** Stops listening, lets the answers under way finish for at most `graceMs`, closes the database. */
    stop(graceMs: number): Promise<void>;
}

/**
 * Wires everything: settings, port, database, reference geography, seeds, site and API.
 *
 * The port is taken first, so that a busy one is told before anything is touched; until all is ready it answers 503.
 *
 * @param geographyDir the folder that `buildGeography` returned
 * @param report is given one line for each step
 * @param onCrash called if the embedded database ends by itself
 */
export async function main(geographyDir: string, report: (line: string) => void, onCrash: (message: string) => void): Promise<Running> {
    const config = readConfig(process.env);
    const root = findProjectRoot();
    let app: FastifyInstance | null = null;
    const server = createServer((request, response) => {
        if (app) return app.routing(request, response);
        answerWhileStarting(request, response);
    });
    await listen(server, config);
    try {
        const opening = connectDatabase(
            config.databaseUrl === null
                ? { kind: 'embedded', dataDir: config.dataDir, cacheDir: join(root, 'build/database') }
                : { kind: 'server', url: config.databaseUrl },
            onCrash,
        );
        opening.catch(() => undefined);
        const geography = readGeography(geographyDir);
        const seeds = loadSeeds(join(root, 'seeds'));
        const errors = checkSeeds(seeds, geography).filter(({ severity }) => severity === 'error');
        if (errors.length > 0) {
            await (await opening).close();
            const lines = errors.map(({ kind, record, field, value, expected }) => `  ${kind} ${record}, ${field}: expected ${expected}, got ${value}`);
            throw new StartError(`Expected seeds without errors, got ${errors.length} (npm run seeds:check shows them all):\n${lines.slice(0, 20).join('\n')}`);
        }
        const database = await opening;
        try {
            const { home, postgresql, postgis } = database.versions;
            report(`Database: ${home === 'embedded' ? `embedded, in ${config.dataDir}` : 'server of DATABASE_URL'} (PostgreSQL ${postgresql}, PostGIS ${postgis})`);
            const { tables, seedsHash, geographyHash } = await importSeeds(database.dataSource, seeds, geography);
            const written = tables.reduce((sum, { inserted, updated, removed }) => sum + inserted + updated + removed, 0);
            report(tables.length === 0 ? 'Seeds: unchanged' : `Seeds: loaded, ${written} rows written`);
            const [seedsVersion, geographyVersion] = [seedsHash.slice(0, 12), geographyHash.slice(0, 12)];
            const territories = await createTerritoryService(database.dataSource, geographyDir, `${seedsVersion}-${geographyVersion}`);
            const created = await createApp({
                dataSource: database.dataSource,
                territories,
                geographyDir,
                clientDir: join(root, 'build/client'),
                rateLimit: config.rateLimit,
                behindHttps: config.behindHttps,
                versions: { ...database.versions, node: process.versions.node, seeds: seedsVersion, geography: geographyVersion },
            });
            app = created;
            return {
                address: addressOf(server),
                async stop(graceMs) {
                    await stopListening(server, graceMs);
                    await created.close();
                    await database.close();
                },
            };
        } catch (error) {
            await database.close();
            throw error;
        }
    } catch (error) {
        await stopListening(server, 0);
        throw error;
    }
}

async function listen(server: Server, { port, host }: Config): Promise<void> {
    server.requestTimeout = 30_000;
    await new Promise<void>((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) => {
            const reason =
                { EADDRINUSE: 'another program listens there', EACCES: 'this user may not listen there', EADDRNOTAVAIL: 'this machine has no such address', ENOTFOUND: 'no such host' }[
                    error.code ?? ''
                ] ?? error.message;
            reject(new StartError(`Expected a free port, got ${host}:${port}: ${reason}. Set PORT or HOST to others.`));
        });
        server.listen(port, host, resolve);
    });
}

async function stopListening(server: Server, graceMs: number): Promise<void> {
    const closed = new Promise<void>(resolve => server.close(() => resolve()));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(timer);
}

function addressOf(server: Server): string {
    const { address, port, family } = server.address() as AddressInfo;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}
