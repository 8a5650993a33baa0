import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Execute } from '../../client/queries/Execute.js';
import { changeList } from '../../client/queries/operations.js';
import { RefusedRequest } from '../../client/queries/RefusedRequest.js';
import { runOperation } from '../../client/queries/runOperation.js';
import { changeTexts } from '../../client/texts/changeTexts.js';
import { createChangeFeed } from './feed/createChangeFeed.js';

/** Entries of a page of a feed; older ones follow by its link `next` (RFC 5005). */
const PAGE_SIZE = 50;

/** `/departements/:code/flux.atom`: what is new, changed or over there. Who has it already is answered 304. */
export function registerFeeds(app: FastifyInstance, execute: Execute, publicUrl: string | null): void {
    app.get<{ Params: { code: string } }>('/departements/:code/flux.atom', { config: { readableByAll: true } }, async (request, reply) => {
        const { code } = request.params;
        const after = new URL(request.url, 'http://relais.invalid').searchParams.get('apres') || null;
        const refuse = (status: number, text: string) => reply.code(status).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(`${text}\n`);
        const data = await runOperation(execute, changeList, { departement: code, first: PAGE_SIZE, after }).catch((error: unknown) => {
            if (error instanceof RefusedRequest) return null;
            throw error;
        });
        // Both are asked in one: which of them was refused, only a second question tells.
        if (data === null) return after !== null && (await exists(execute, code)) ? refuse(400, changeTexts.badPage) : refuse(404, changeTexts.unknownDepartement(code.slice(0, 20)));
        const feed = createChangeFeed(code, data, publicUrl ?? '', after);
        const etag = `W/"${createHash('sha256').update(feed).digest('base64url').slice(0, 27)}"`;
        const modified = new Date(Math.floor(Date.parse(data.changes.nodes[0]?.at ?? '1970-01-01T00:00:00Z') / 1000) * 1000);
        void reply.header('cache-control', 'no-cache').header('etag', etag).header('last-modified', modified.toUTCString());
        if (isKnown(request, etag, modified)) return reply.code(304).send();
        return reply.type('application/atom+xml; charset=utf-8').send(feed);
    });
}

async function exists(execute: Execute, code: string): Promise<boolean> {
    return runOperation(execute, changeList, { departement: code, first: 1, after: null }).then(() => true, () => false);
}

/** RFC 9110: a date counts only when there is no tag. */
function isKnown({ headers }: FastifyRequest, etag: string, modified: Date): boolean {
    const tags = headers['if-none-match'];
    if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag.slice(2));
    const since = Date.parse(headers['if-modified-since'] ?? '');
    return since >= modified.getTime();
}
