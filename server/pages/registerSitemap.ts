import type { FastifyInstance } from 'fastify';
import { findPageLoader } from '../../client/pages/findPageLoader.js';
import type { Execute } from '../../client/queries/Execute.js';
import { sitemapIds } from '../../client/queries/operations.js';
import { runOperation } from '../../client/queries/runOperation.js';

/** Pages that a search engine should know, besides the sheets. */
const PAGES = ['/', '/jeunes', '/structures', '/communes', '/departements', '/partenariats', '/initiatives', '/dispositifs', '/droits', '/numeros', '/couverture', '/accords', '/besoins', '/indicateurs', '/glossaire', '/sources', '/methode', '/accessibilite', '/donnees', '/integrer'];
/** What the protocol allows in one file: beyond, the list is cut there. */
const MAX_ADDRESSES = 50_000;

/** `/sitemap.xml`: pages and sheets by their whole address, which only the operator's PUBLIC_URL tells; else there is none (404). */
export function registerSitemap(app: FastifyInstance, execute: Execute, publicUrl: string | null): void {
    app.get('/sitemap.xml', async (_request, reply) => {
        if (publicUrl === null) return reply.code(404).type('text/plain; charset=utf-8').send('Aucun plan : l’exploitant du site n’a pas donné son adresse (PUBLIC_URL).\n');
        const paths = [...PAGES.filter(path => findPageLoader(path)), ...await listSheets(execute)].slice(0, MAX_ADDRESSES);
        const lines = paths.map(path => `<url><loc>${publicUrl}${path}</loc></url>`);
        return reply.header('cache-control', 'no-cache').type('application/xml; charset=utf-8')
            .send(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`);
    });
}

async function listSheets(execute: Execute): Promise<string[]> {
    const structures: string[] = [];
    const conventions: string[] = [];
    let [after, afterConvention]: (string | null)[] = [null, null];
    for (;;) {
        const data: Awaited<ReturnType<typeof load>> = await load(execute, after!, afterConvention!);
        structures.push(...data.structures.nodes.map(({ id }) => `/structures/${id}`));
        conventions.push(...data.conventionsPlaces.nodes.map(({ id }) => `/conventions/${id}`));
        after = data.structures.pageInfo.endCursor ?? after!;
        afterConvention = data.conventionsPlaces.pageInfo.endCursor ?? afterConvention!;
        if (data.structures.pageInfo.hasNextPage || data.conventionsPlaces.pageInfo.hasNextPage) continue;
        const rest = [
            ...data.departements.map(({ code }) => `/departements/${code}`), ...data.initiatives.map(({ id }) => `/initiatives/${id}`),
            ...data.dispositifs.map(({ id }) => `/dispositifs/${id}`), ...data.accords.map(({ id }) => `/accords/${id}`),
        ];
        return [...rest, ...new Set(structures), ...new Set(conventions)];
    }
}

const load = (execute: Execute, after: string | null, afterConvention: string | null) => runOperation(execute, sitemapIds, { after, afterConvention });
