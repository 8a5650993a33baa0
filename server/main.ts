import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Config, readConfig } from './config.js';
import { startEmbedded } from './database/startEmbedded.js';
import { findProjectRoot } from './findProjectRoot.js';
import { answerWhileStarting } from './http/answerWhileStarting.js';
import { StartError } from './StartError.js';

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
        const cacheDir = join(root, 'build/database');
        const makeTemplate = async () => (await import('./database/embedded/buildTemplate.js')).buildTemplate(cacheDir);
        const started = config.databaseUrl === null ? await startEmbedded({ kind: 'embedded', dataDir: config.dataDir, cacheDir }, onCrash, makeTemplate) : null;
        // The rest of the server loads while the embedded database opens in its own thread.
        const { serve } = await import('./serve.js');
        const served = await serve(started, config, root, geographyDir, report);
        app = served.app;
        return {
            address: addressOf(server),
            async stop(graceMs) {
                await stopListening(server, graceMs);
                await served.close();
            },
        };
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
