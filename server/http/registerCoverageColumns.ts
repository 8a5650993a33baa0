import type { FastifyInstance } from 'fastify';

/** `/carte/couverture.json?v=…`: what the simulation in the browser computes from. The same version in the address never changes its content. */
export function registerCoverageColumns(app: FastifyInstance, version: string, createColumns: () => object): void {
    let text: string | null = null;
    app.get<{ Querystring: { v?: string } }>('/carte/couverture.json', { config: { rateLimit: false } }, async (request, reply) => {
        text ??= JSON.stringify(createColumns());
        return reply
            .header('cache-control', request.query.v === version ? 'public, max-age=31536000, immutable' : 'no-cache')
            .type('application/json; charset=utf-8')
            .send(text);
    });
}
