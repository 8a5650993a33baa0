import { resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { computeSiting } from '../../server/coverage/siting/computeSiting.js';
import { CommuneSearch } from '../../server/directory/CommuneSearch.js';
import { DirectoryMemory } from '../../server/directory/memory/DirectoryMemory.js';
import { importSeeds } from '../../server/import/importSeeds.js';
import type { Geography } from '../../server/geography/readGeography.js';
import type { Seeds } from '../../server/import/Seeds.js';
import { loadSeeds } from '../../server/import/loadSeeds.js';
import { createApp, type AppOptions } from '../../server/http/createApp.js';
import { createSearchIndex } from '../../server/search/createSearchIndex.js';
import { Places } from '../../server/search/Places.js';
import { createTerritoryService } from '../../server/territory/createTerritoryService.js';
import { openTestDatabase } from './database.js';
import { openGeography } from './occitanie.js';
import { createSmallGeography, createSmallSeeds } from './smallDirectory.js';

/** Which data: those of the project, or others, over the whole reference geography; or a handful of made-up records. */
export type Data = 'occitanie' | 'small' | Seeds;

/** The data in a real database, read as the server reads them; `close` removes it. */
async function openDirectory(data: Data) {
    const database = await openTestDatabase();
    const { geographyDir, geography } = await openGeography();
    const { seeds, communes, ...reference } = data === 'small' ? { seeds: createSmallSeeds(), ...createSmallGeography() } : { seeds: data === 'occitanie' ? loadSeeds(resolve('seeds')) : data, ...geography };
    await importSeeds(database.dataSource, seeds, { ...reference, communes });
    const { openData, ...service } = await createTerritoryService(database.dataSource, geographyDir, 'test', communes, async problem => computeSiting(problem));
    const directory = await DirectoryMemory.read(database.dataSource, communes);
    const dataVersions = { seeds: 'test-seeds', geography: 'test-geography', ...openData };
    const searchIndex = await createSearchIndex(database.dataSource, new Places(communes, reference.departements));
    return { directory, searchIndex, communeSearch: CommuneSearch.create(communes), reference: { communes, departements: reference.departements } as Pick<Geography, 'communes' | 'departements'>, dataSource: database.dataSource as DataSource, geographyDir, ...service, dataVersions, close: () => database.close() };
}

export interface TestApp {
    url: string;
    dataSource: DataSource;
    /** Its directory in memory: to be reloaded by a test that changes the data. */
    directory: DirectoryMemory;
    /** Faults of ours that were reported: a test that provokes none expects none. */
    faults: unknown[];
    query<Answer = any>(
        query: string,
        variables?: Record<string, unknown>,
    ): Promise<{ data: Answer; errors?: { message: string; extensions: { code: string } }[] }>;
    /** A second application over the same data, with other options. */
    startAnother(options: Partial<AppOptions>): Promise<TestApp>;
    close(): Promise<void>;
}

/** The whole application over that data, listening on a free port of this machine. */
export async function startApp(data: Data, options: Partial<AppOptions> = {}): Promise<TestApp> {
    const directory = await openDirectory(data);
    return listenOver(directory, options, directory.close);
}

async function listenOver(
    directory: Awaited<ReturnType<typeof openDirectory>>,
    options: Partial<AppOptions>,
    closeDirectory: () => Promise<void>,
): Promise<TestApp> {
    const faults: unknown[] = [];
    const app = await createApp({
        ...directory,
        clientDir: null,
        rateLimit: 0,
        versions: { test: 'yes' },
        report: error => faults.push(error),
        ...options,
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    return {
        url,
        dataSource: directory.dataSource,
        directory: directory.directory,
        faults,
        async query(query, variables = {}) {
            const response = await fetch(`${url}/graphql`, {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ query, variables }),
            });
            return (await response.json()) as never;
        },
        startAnother: others => listenOver(directory, { ...options, ...others }, async () => undefined),
        async close() {
            await app.close();
            await closeDirectory();
        },
    };
}
