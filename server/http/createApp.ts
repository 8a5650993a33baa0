import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { Topology } from 'topojson-specification';
import type { DataSource } from 'typeorm';
import type { CommuneSearch } from '../directory/CommuneSearch.js';
import type { DirectoryMemory } from '../directory/memory/DirectoryMemory.js';
import { createApi } from '../graphql/createApi.js';
import { defaultLimits, type Limits } from '../graphql/limits.js';
import { createPageRenderer } from '../pages/createPageRenderer.js';
import type { Manifest } from '../pages/renderDocument.js';
import { readYoungDirectory } from '../pages/young/readYoungDirectory.js';
import { registerYoungFiles } from '../pages/young/registerYoungFiles.js';
import { YoungFiles } from '../pages/young/YoungFiles.js';
import { computeGazetteer } from '../geography/computeGazetteer.js';
import type { Geography } from '../geography/readGeography.js';
import type { SearchIndex } from '../search/SearchIndex.js';
import type { CoverageVersionsType } from '../graphql/types/CoverageVersionsType.js';
import { CoverageOutlines } from '../territory/CoverageOutlines.js';
import type { CoverageReader } from '../territory/CoverageReader.js';
import type { SitingReader } from '../territory/SitingReader.js';
import type { TerritoryReader } from '../territory/TerritoryReader.js';
import { chooseEncoding } from './chooseEncoding.js';
import { compressAnswer } from './compressAnswer.js';
import { computeTodayInFrance } from './computeTodayInFrance.js';
import { createApolloServer } from './createApolloServer.js';
import { PassedDocuments } from './PassedDocuments.js';
import { registerCoverageColumns } from './registerCoverageColumns.js';
import { registerEmbedScript } from './registerEmbedScript.js';
import { registerErrors } from './registerErrors.js';
import { registerFiles } from './registerFiles.js';
import { registerGraphql } from './registerGraphql.js';
import { registerHealth } from './registerHealth.js';
import { registerPages } from './registerPages.js';
import { createStructureExports } from '../directory/exports/createStructureExports.js';
import { registerStructureFeed } from '../pages/registerStructureFeed.js';
import { registerStructureVcards } from '../pages/registerStructureVcards.js';
import { registerStructureExports } from '../pages/registerStructureExports.js';
import { registerCoverageExports } from '../pages/registerCoverageExports.js';
import { registerSitemap } from '../pages/registerSitemap.js';
import { registerFeeds } from '../pages/registerFeeds.js';
import { registerPartnershipsCsv } from '../pages/registerPartnershipsCsv.js';
import { registerServiceWorker } from '../pages/registerServiceWorker.js';
import { registerWebManifest } from '../pages/registerWebManifest.js';
import { registerSecurityHeaders } from './registerSecurityHeaders.js';
import { registerTerritories } from './registerTerritories.js';

export interface AppOptions {
    dataSource: DataSource;
    directory: DirectoryMemory;
    territories: TerritoryReader;
    coverage: CoverageReader;
    siting: SitingReader;
    /** What the simulation in the browser computes from. */
    coverageColumns: () => object;
    /** What answers are computed from. */
    dataVersions: CoverageVersionsType;
    /** Over the communes that the database holds. */
    communeSearch: CommuneSearch;
    /** Over everything that the database holds. */
    searchIndex: SearchIndex;
    /** The communes that the database holds, for the phones that search them by themselves. */
    reference: Pick<Geography, 'communes' | 'departements'>;
    /** The folder that `buildGeography` returned: its name is the key in the addresses of the map's files. */
    geographyDir: string;
    /** The folder of vite's client build; null: the API alone, without pages, scripts and styles (tests of the API). */
    clientDir: string | null;
    /** Requests per minute and address; 0 is no limit. */
    rateLimit: number;
    /** HTTPS stands in front: send Strict-Transport-Security, believe the address that the proxy tells. */
    behindHttps?: boolean;
    /** Where readers report an error; null or absent: nothing is offered. */
    contactEmail?: string | null;
    /** Origin of the site as the world sees it; null or absent: unknown. */
    publicUrl?: string | null;
    /** Sites that may show the map of `/integrer` in a frame, besides this one; null or absent: all. */
    embedOrigins?: readonly string[] | null;
    /** Where "Quitter vite" leads; null or absent: a calendar of our own. */
    exitUrl?: string | null;
    /** Phones may keep pages for use without a network; false: what they kept is erased at their next visit. */
    offline?: boolean;
    /** Shown by /health. */
    versions: Record<string, unknown>;
    now?: () => Date;
    limits?: Partial<Limits>;
    /** Told of each fault of ours, whole; the default writes to standard error. */
    report?: (error: unknown) => void;
}

/** Site and API as one Fastify instance, loaded and ready to listen; it opens nothing that it would have to close. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
    const limits = { ...defaultLimits, ...options.limits };
    const report = options.report ?? (error => console.error(error));
    const now = options.now ?? (() => new Date());
    const today = () => computeTodayInFrance(now());
    const api = createApi({
        db: options.dataSource,
        directory: options.directory,
        territories: options.territories,
        coverage: options.coverage,
        siting: options.siting,
        dataVersions: options.dataVersions,
        communeSearch: options.communeSearch,
        searchIndex: options.searchIndex,
        limits,
        today,
        report,
    });
    const exports = createStructureExports(options.dataSource, options.directory, today);

    const app = Fastify({
        bodyLimit: limits.bodyBytes,
        trustProxy: options.behindHttps ?? false,
        routerOptions: { maxParamLength: 300 },
        frameworkErrors: (_error, _request, reply: FastifyReply) => reply.code(400).type('text/plain; charset=utf-8').send('Cette adresse ne peut pas être lue.\n'),
    });
    registerErrors(app, report);
    app.addHook('onSend', compressAnswer);
    await registerSecurityHeaders(app, options.behindHttps ?? false, options.embedOrigins ?? null);
    if (options.rateLimit > 0) {
        await app.register(rateLimit, {
            max: options.rateLimit,
            timeWindow: 60_000,
            errorResponseBuilder: () => Object.assign(new Error('Too many requests.'), { statusCode: 429, code: 'RATE_LIMITED' }),
        });
    }

    let closing = false;
    app.addHook('preClose', async () => void (closing = true));
    // Else a connection kept alive for a next request would keep the process from ending.
    app.addHook('onSend', (_request, reply, _payload, next) => {
        if (closing) void reply.header('connection', 'close');
        next();
    });

    const passed = new PassedDocuments();
    const apollo = createApolloServer(api, passed, report);
    await apollo.start();
    app.addHook('onClose', () => apollo.stop());
    registerGraphql(app, api, apollo, passed, limits);
    registerHealth(app, options.dataSource, options.versions);
    registerFiles(app, `/carte/${basename(options.geographyDir)}`, options.geographyDir, name => name !== 'reference.json');
    registerTerritories(app, options.territories);
    registerCoverageColumns(app, options.territories.version, options.coverageColumns);
    const outlines = new CoverageOutlines(options.geographyDir, () => options.territories.topology() as Topology);
    registerCoverageExports(app, api.execute, (level, territories) => outlines.read(level, territories));
    const publicUrl = options.publicUrl ?? null;
    registerStructureExports(app, { execute: api.execute, exports, publicUrl, chooseEncoding });
    registerStructureVcards(app, exports, publicUrl);
    registerStructureFeed(app, exports, publicUrl);
    if (options.clientDir !== null) {
        registerFiles(app, '/assets', join(options.clientDir, 'assets'));
        registerFiles(app, '/icones', join(options.clientDir, 'icones'), () => true, 'public, max-age=86400');
        const assets = JSON.parse(readFileSync(join(options.clientDir, 'manifest.json'), 'utf8')) as Manifest;
        const siteVersions = { geography: basename(options.geographyDir), territories: options.territories.version };
        const { reference, territories } = options;
        const young = new YoungFiles(async () => {
            const directory = await readYoungDirectory(api.execute, reference.communes, codeInsee => territories.competences(codeInsee));
            const documented = new Set(directory.departements.flatMap(({ code, documented: isDocumented }) => (isDocumented ? code : [])));
            return { directory, communes: computeGazetteer(reference, code => documented.has(code)), moreCommunes: computeGazetteer(reference, code => !documented.has(code)) };
        });
        registerYoungFiles(app, young, chooseEncoding);
        const offline = options.offline ?? true;
        registerServiceWorker(app, options.clientDir, assets, offline);
        registerWebManifest(app);
        registerPartnershipsCsv(app, api.execute);
        registerFeeds(app, api.execute, options.publicUrl ?? null);
        const component = assets['client/embed/relais.ts'];
        if (component) registerEmbedScript(app, join(options.clientDir, component.file));
        registerSitemap(app, api.execute, options.publicUrl ?? null);
        registerPages(app, createPageRenderer({ execute: api.execute, assets, siteVersions, youngAddresses: () => young.addresses(), contactEmail: options.contactEmail ?? null, publicUrl: options.publicUrl ?? null, embedOrigins: options.embedOrigins ?? null, exitUrl: options.exitUrl ?? null, offline, onError: report }), options.publicUrl ?? null);
    }
    await app.ready();
    return app;
}
