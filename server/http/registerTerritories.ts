import type { FastifyInstance } from 'fastify';
import type { TerritoryReader } from '../territory/TerritoryReader.js';

/** `/carte/territoires.json?v=…`: outlines of the Mission Locale territories. The same version in the address never changes its content. */
export function registerTerritories(app: FastifyInstance, territories: TerritoryReader): void {
    let text: string | null = null;
    app.get<{ Querystring: { v?: string } }>('/carte/territoires.json', { config: { rateLimit: false } }, async (request, reply) => {
        text ??= JSON.stringify(territories.topology());
        const lasting = request.query.v === territories.version;
        return reply
            .header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
            .type('application/json; charset=utf-8')
            .send(text);
    });
}
