import type { FastifyInstance } from 'fastify';
import { feedTexts } from '../../client/texts/feedTexts.js';
import type { StructureExports } from '../domain/StructureExports.js';
import { feedCursor, type FeedPlace } from './structureExport/feedCursor.js';

const DEFAULT_SIZE = 500;
const MAX_SIZE = 1_000;
const PATH = '/flux/structures.ndjson';

/**
 * `/flux/structures.ndjson?apres=…&nombre=…`: the whole directory, a page at a time, one record a line; the last line says where to go on.
 *
 * Pages follow the id, which never changes, from a key and not from a rank: whoever writes meanwhile, a record that exists the whole time comes exactly
 * once. Each page is of one moment of the data. The cursor carries the version at which the reader began: once it differs, the reader is told.
 */
export function registerStructureFeed(app: FastifyInstance, exports: StructureExports, publicUrl: string | null): void {
    app.get(PATH, { config: { readableByAll: true } }, async (request, reply) => {
        const search = new URL(request.url, 'http://relais.invalid').searchParams;
        const asked = readRequest(search);
        if ('mistakes' in asked) return reply.code(400).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(`${[feedTexts.refused, ...asked.mistakes].join('\n')}\n`);
        const { place, size } = asked;
        const { structures, version, hasNext } = await exports.readPage(place?.lastId ?? '', size);
        const begunAt = place?.begunAt ?? version;
        const next = hasNext ? feedCursor.format({ begunAt, lastId: structures.at(-1)!.id }) : null;
        const link = next && `${publicUrl ?? ''}${PATH}?apres=${next}${search.has('nombre') ? `&nombre=${size}` : ''}`;
        const changed = version !== begunAt;
        void reply.header('cache-control', 'no-store').header('relais-version', version).header('relais-version-debut', begunAt).header('relais-donnees-changees', changed ? 'oui' : 'non');
        if (link) void reply.header('link', `<${link}>; rel="next"`);
        const end = { type: 'suite', structures: structures.length, apres: next, suivante: link, version, versionDebut: begunAt, donneesChangees: changed };
        const lines = [...structures.map(structure => ({ type: 'structure', ...structure })), end];
        return reply.type('application/x-ndjson; charset=utf-8').send(lines.map(line => `${JSON.stringify(line)}\n`).join(''));
    });
}

function readRequest(search: URLSearchParams): { place: FeedPlace | null; size: number } | { mistakes: string[] } {
    const mistakes = [...new Set(search.keys())].filter(name => name !== 'apres' && name !== 'nombre').map(name => feedTexts.unknown(name.slice(0, 40)));
    const [after, count] = [search.get('apres'), search.get('nombre')];
    const place = after === null ? null : feedCursor.parse(after);
    if (after !== null && !place) mistakes.push(feedTexts.badCursor(after.slice(0, 60)));
    const size = count === null ? DEFAULT_SIZE : /^\d{1,6}$/.test(count) ? Number(count) : 0;
    if (size < 1 || size > MAX_SIZE) mistakes.push(feedTexts.badSize(MAX_SIZE, (count ?? '').slice(0, 40)));
    return mistakes.length > 0 ? { mistakes } : { place, size };
}
