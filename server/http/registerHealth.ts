import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

const COUNTED = { structures: 'structure', organisations: 'organisation', conventionsPlaces: 'convention_places', sources: 'source', statements: 'statement', communes: 'commune' };

/** `/health`: 200 with versions and counts while the database answers, else 503 (main.ts answers 503 until all is loaded). */
export function registerHealth(app: FastifyInstance, db: DataSource, versions: Record<string, unknown>): void {
    const columns = Object.entries(COUNTED).map(([name, table]) => `(SELECT count(*)::integer FROM ${table}) AS "${name}"`);
    app.get('/health', { config: { rateLimit: false } }, async (_request, reply) => {
        void reply.header('cache-control', 'no-store');
        try {
            const [counts] = await db.query(`SELECT ${columns.join(', ')}`);
            return await reply.send({ status: 'ready', versions, counts });
        } catch {
            return reply.code(503).send({ status: 'database unavailable' });
        }
    });
}
