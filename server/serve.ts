import 'reflect-metadata';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.js';
import { connectDatabase, connectEmbedded, type Database } from './database/connectDatabase.js';
import type { StartedEmbedded } from './database/startEmbedded.js';
import { CommuneSearch } from './directory/CommuneSearch.js';
import { DirectoryMemory } from './directory/memory/DirectoryMemory.js';
import { readGeography } from './geography/readGeography.js';
import { createApp } from './http/createApp.js';
import { checkSeeds } from './import/checkSeeds.js';
import { prepareImport, writeImport } from './import/importSeeds.js';
import { loadSeeds } from './import/loadSeeds.js';
import type { Seeds } from './import/Seeds.js';
import { SitingSolver } from './siting/SitingSolver.js';
import { createSearchIndex } from './search/createSearchIndex.js';
import { Places } from './search/Places.js';
import { StartError } from './StartError.js';
import { createTerritoryService } from './territory/createTerritoryService.js';

export interface Served {
    app: FastifyInstance;
    /** Ends the application, then the database. */
    close(): Promise<void>;
}

/**
 * From an opening database to a site that can answer: seeds checked and imported, territories, site and API.
 * Closes the database when it cannot.
 *
 * @param started the embedded database that is opening; null for the server of `config.databaseUrl`
 * @throws StartError when the seeds have errors
 */
export async function serve(started: StartedEmbedded | null, config: Config, root: string, geographyDir: string, report: (line: string) => void): Promise<Served> {
    const opening = started ? connectEmbedded(started) : connectDatabase({ kind: 'server', url: config.databaseUrl ?? '' }, () => undefined);
    opening.catch(() => undefined);
    let database: Database | null = null;
    try {
        const geography = readGeography(geographyDir);
        const seeds = loadSeeds(join(root, 'seeds'));
        refuseErrors(seeds, geography);
        // Both while the database still opens.
        const prepared = prepareImport(seeds, geography);
        const communeSearch = CommuneSearch.create(geography.communes);
        const places = new Places(geography.communes, geography.departements);
        database = await opening;
        const { home, postgresql, postgis } = database.versions;
        report(`Database: ${home === 'embedded' ? `embedded, in ${config.dataDir}` : 'server of DATABASE_URL'} (PostgreSQL ${postgresql}, PostGIS ${postgis})`);
        const { tables, seedsHash, geographyHash } = await writeImport(database.dataSource, prepared);
        const written = tables.reduce((sum, { inserted, updated, removed }) => sum + inserted + updated + removed, 0);
        report(tables.length === 0 ? 'Seeds: unchanged' : `Seeds: loaded, ${written} rows written`);
        const [seedsVersion, geographyVersion] = [seedsHash.slice(0, 12), geographyHash.slice(0, 12)];
        const solver = new SitingSolver(); // No thread before the first question.
        const { openData, ...service } = await createTerritoryService(database.dataSource, geographyDir, `${seedsVersion}-${geographyVersion}`, geography.communes, (problem, exact) => solver.solve(problem, exact));
        const directory = await DirectoryMemory.read(database.dataSource, geography.communes);
        const searchIndex = await createSearchIndex(database.dataSource, places);
        const app = await createApp({
            dataSource: database.dataSource,
            directory,
            ...service,
            dataVersions: { seeds: seedsVersion, geography: geographyVersion, ...openData },
            communeSearch,
            searchIndex,
            reference: geography,
            geographyDir,
            clientDir: join(root, 'build/client'),
            rateLimit: config.rateLimit,
            behindHttps: config.behindHttps,
            contactEmail: config.contactEmail,
            publicUrl: config.publicUrl,
            embedOrigins: config.embedOrigins,
            exitUrl: config.exitUrl,
            offline: config.offline,
            versions: { ...database.versions, node: process.versions.node, seeds: seedsVersion, geography: geographyVersion },
        });
        setTimeout(() => void searchIndex.warmUp(), 500).unref(); // Once the site answers; else the first misspelt question would wait for it.
        const { close } = database;
        return {
            app,
            async close() {
                await app.close();
                await solver.close();
                await close();
            },
        };
    } catch (error) {
        await (database ?? (await opening)).close();
        throw error;
    }
}

function refuseErrors(seeds: Seeds, geography: Parameters<typeof checkSeeds>[1]): void {
    const errors = checkSeeds(seeds, geography).filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return;
    const lines = errors.map(({ kind, record, field, value, expected }) => `  ${kind} ${record}, ${field}: expected ${expected}, got ${value}`);
    throw new StartError(`Expected seeds without errors, got ${errors.length} (npm run seeds:check shows them all):\n${lines.slice(0, 20).join('\n')}`);
}
