import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export type RenderPage = (url: URL) => Promise<{ status: number; html: string; location?: string }>;

/**
 * Every other address is a page; the renderer knows which exist and writes the one that says "not found".
 *
 * @param publicUrl origin of the site as the world sees it: robots are then told of the sitemap
 */
export function registerPages(app: FastifyInstance, renderPage: RenderPage, publicUrl: string | null = null): void {
    app.get('/robots.txt', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(`User-agent: *\nAllow: /\n${publicUrl === null ? '' : `Sitemap: ${publicUrl}/sitemap.xml\n`}`));
    app.get('/favicon.ico', async (_request, reply) => reply.code(204).send()); // pages name their own icon
    const answer = async (request: FastifyRequest, reply: FastifyReply) => {
        const { status, html, location } = await renderPage(readUrl(request.url));
        if (location !== undefined) return reply.header('cache-control', 'no-cache').redirect(location, status);
        return reply.code(status).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
    };
    app.get('/integrer/carte', { config: { framing: 'framed' } }, answer);
    app.get('/integrer', { config: { framing: 'frames' } }, answer);
    app.get('/*', answer);
    app.setNotFoundHandler((_request, reply) => reply.code(405).header('allow', 'GET, HEAD').type('text/plain; charset=utf-8').send('Cette adresse se lit seulement (GET).\n'));
}

/** The host is not used: pages speak of themselves by path. What no record can be called leads to "not found". */
function readUrl(address: string): URL {
    const url = new URL('http://relais.invalid');
    const mark = address.indexOf('?');
    url.pathname = mark < 0 ? address : address.slice(0, mark);
    url.search = mark < 0 ? '' : address.slice(mark);
    return /%00/.test(address) ? new URL('/adresse-illisible', url) : url;
}
