import 'reflect-metadata';
import { connectDatabase } from '../../../server/database/connectDatabase.js';
import { CommuneSearch } from '../../../server/directory/CommuneSearch.js';
import { DirectoryMemory } from '../../../server/directory/memory/DirectoryMemory.js';
import { readGeography } from '../../../server/geography/readGeography.js';
import { createApp } from '../../../server/http/createApp.js';

/** The API of Relais over a database; what the measured queries do not ask (territories, search, pages) is left out. Arguments: address, geography, port. */
const [url, geographyDir, port] = process.argv.slice(2) as [string, string, string];
const { dataSource } = await connectDatabase({ kind: 'server', url }, () => undefined);
const { communes } = readGeography(geographyDir);
const start = performance.now();
const directory = await DirectoryMemory.read(dataSource, communes);
const made = performance.now() - start;
const absent = {} as never;
const app = await createApp({
    dataSource, directory, geographyDir, communeSearch: CommuneSearch.create([]), territories: absent, coverage: absent, siting: absent, searchIndex: absent, reference: absent, coverageColumns: absent, dataVersions: absent,
    clientDir: null, rateLimit: 0, versions: {},
});
await app.listen({ port: Number(port), host: '127.0.0.1' });
console.log(`READY directory in memory after ${Math.round(made)} ms`);
