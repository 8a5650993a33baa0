import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

/** `/integrer/relais.js`: the component for other sites, always at this address. */
export function registerEmbedScript(app: FastifyInstance, file: string): void {
    const script = readFileSync(file, 'utf8');
    const etag = `W/"${createHash('sha256').update(script).digest('base64url').slice(0, 27)}"`;
    app.get('/integrer/relais.js', { config: { rateLimit: false, readableByAll: true } }, async (request, reply) => {
        void reply.header('cache-control', 'public, max-age=3600').header('etag', etag);
        if (request.headers['if-none-match'] === etag) return reply.code(304).send();
        return reply.type('text/javascript; charset=utf-8').send(script);
    });
}
