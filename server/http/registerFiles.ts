import type { FastifyInstance } from 'fastify';
import { FileCache } from './FileCache.js';

/**
 * Serves a folder. Names that change with the content by default: a browser never has to ask again.
 *
 * @param isServed which of its files; all of them by default
 */
export function registerFiles(app: FastifyInstance, prefix: string, dir: string, isServed: (name: string) => boolean = () => true, caching = 'public, max-age=31536000, immutable'): void {
    const cache = new FileCache(dir, isServed);
    app.get<{ Params: { '*': string } }>(`${prefix}/*`, { config: { rateLimit: false } }, async (request, reply) => {
        const file = await cache.find(request.params['*'], String(request.headers['accept-encoding'] ?? ''));
        if (file === null) return reply.code(404).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('Fichier introuvable.\n');
        if (file.encoding !== null) void reply.header('content-encoding', file.encoding);
        return reply
            .header('vary', 'accept-encoding')
            .header('cache-control', caching)
            .type(file.type)
            .send(file.body);
    });
}
