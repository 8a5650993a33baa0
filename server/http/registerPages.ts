import type { FastifyInstance } from 'fastify';

export type RenderPage = (url: URL) => Promise<{ status: number; html: string }>;

/** Every other address is a page; the renderer knows which exist and writes the one that says "not found". */
export function registerPages(app: FastifyInstance, renderPage: RenderPage): void {
    app.get('/*', async (request, reply) => {
        // The host is not used: pages speak of themselves by path.
        const { status, html } = await renderPage(new URL(request.url, 'http://relais.invalid'));
        return reply.code(status).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
    });
    app.setNotFoundHandler((_request, reply) => reply.code(405).header('allow', 'GET, HEAD').type('text/plain; charset=utf-8').send('Cette adresse se lit seulement (GET).\n'));
}
