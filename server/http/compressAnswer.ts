import { promisify } from 'node:util';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chooseEncoding } from './chooseEncoding.js';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below, the headers weigh more than what is saved. */
const MIN_BYTES = 1_000;

/** Compresses pages and JSON made for one request; files come compressed already. Answers hold no secret to guess (BREACH). */
export async function compressAnswer(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    if (typeof payload !== 'string' || reply.hasHeader('content-encoding')) return payload;
    void reply.header('vary', 'accept-encoding, accept');
    const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''));
    if (encoding === null || payload.length < MIN_BYTES) return payload;
    void reply.header('content-encoding', encoding).removeHeader('content-length');
    return encoding === 'br' ? compressBrotli(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : compressGzip(payload, { level: 6 });
}
