import type { FastifyInstance } from 'fastify';
import type { YoungFiles } from './YoungFiles.js';

/** `/donnees/<name>-<hash>.json`: what a phone computes the answers of /jeunes from. A browser never has to ask again. */
export function registerYoungFiles(app: FastifyInstance, files: YoungFiles, chooseEncoding: (accepted: string) => 'br' | 'gzip' | null): void {
    app.get<{ Params: { name: string } }>('/donnees/:name', { config: { rateLimit: false } }, async (request, reply) => {
        const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''));
        const body = await files.find(request.params.name, encoding);
        if (body === null) return reply.code(404).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('Fichier introuvable.\n');
        if (encoding !== null) void reply.header('content-encoding', encoding);
        return reply.header('vary', 'accept-encoding').header('cache-control', 'public, max-age=31536000, immutable').type('application/json; charset=utf-8').send(body);
    });
}
