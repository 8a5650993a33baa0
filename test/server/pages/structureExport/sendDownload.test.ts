import { randomBytes } from 'node:crypto';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { sendDownload, type Download } from '../../../../server/pages/structureExport/sendDownload.js';

const BYTES = 800_000;
/** Never the same: brotli would remember the one before, and write nothing. */
const createPiece = () => randomBytes((BYTES * 3) / 4).toString('base64');
let app: FastifyInstance;
afterEach(async () => {
    app?.server.closeAllConnections();
    await app?.close();
});

/** What a file that never ends has given, and whether its making was ended. */
async function serveEndless(encoding: Download['encoding'], failAfter = Infinity) {
    const made = { pieces: 0, ended: false };
    async function* chunks() {
        try {
            for (;;) {
                if (made.pieces >= failAfter) throw new Error('Expected data that stay the same.');
                made.pieces++;
                yield createPiece();
                await new Promise(resolve => setImmediate(resolve));
            }
        } finally {
            made.ended = true;
        }
    }
    app = Fastify();
    app.get('/file', async (request, reply) => sendDownload(request, reply, { type: 'text/csv; charset=utf-8', fileName: 'a.csv', chunks, encoding }));
    await app.listen({ port: 0, host: '127.0.0.1' });
    return { made, url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/file` };
}
const open = (url: string) => new Promise<IncomingMessage>((resolve, reject) => get(url, { agent: false }, resolve).on('error', reject));
const until = async (holds: () => boolean) => {
    for (let i = 0; i < 400 && !holds(); i++) await new Promise(resolve => setTimeout(resolve, 25));
    expect(holds()).toBe(true);
};
/** Waits until a count no longer grows. */
const settle = async (count: () => number) => {
    for (let last = -1; last !== count(); ) {
        last = count();
        await new Promise(resolve => setTimeout(resolve, 400));
    }
    return count();
};

test.each([null, 'gzip', 'br'] as const)('a reader who takes nothing stops the making after a few pieces, one who leaves ends it (%s)', async encoding => {
    const { made, url } = await serveEndless(encoding);
    const response = await open(url);
    response.pause();
    const waiting = await settle(() => made.pieces);
    // What the sockets of both sides hold, and a piece in each stage; an unbounded one would have made hundreds.
    expect(waiting).toBeLessThan(40);
    expect(made.ended).toBe(false);
    response.destroy();
    await until(() => made.ended);
    expect(made.pieces).toBeLessThanOrEqual(waiting + 2);
});

test('the making goes on as the reader reads', async () => {
    const { made, url } = await serveEndless(null);
    const response = await open(url);
    let bytes = 0;
    response.on('data', (chunk: Buffer) => void (bytes += chunk.length));
    await until(() => bytes > 100 * BYTES);
    expect(made.pieces).toBeGreaterThanOrEqual(100);
    response.destroy();
    await until(() => made.ended);
});

test.each([null, 'gzip'] as const)('when the making fails the connection is cut: nobody takes a part for the whole (%s)', async encoding => {
    const { made, url } = await serveEndless(encoding, 3);
    const response = await open(url);
    response.resume();
    const outcome = await new Promise<string>(resolve => response.on('end', () => resolve('end')).on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message)));
    expect(outcome).toBe('ECONNRESET');
    expect(response.complete).toBe(false);
    expect(made).toEqual({ pieces: 3, ended: true });
});

test('a HEAD makes nothing', async () => {
    const { made, url } = await serveEndless(null);
    const response = await fetch(url, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-disposition'), response.headers.get('content-length')]).toEqual([200, 'attachment; filename="a.csv"', null]);
    expect(made.pieces).toBe(0);
});
