import { promisify } from 'node:util';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chooseEncoding } from './chooseEncoding.js';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below, the headers weigh more than what is saved. */
const MIN_BYTES = 1_000;

/** Compresses pages and JSON made for one request; files come compressed already. Answers hold no secret to guess (BREACH). */
export function compressAnswer(request: FastifyRequest, reply: FastifyReply, payload: unknown, next: (error: Error | null, payload?: unknown) => void): void {
    if (typeof payload !== 'string' || reply.hasHeader('content-encoding')) return next(null, payload);
    void reply.header('vary', 'accept-encoding, accept');
    const encoding = payload.length < MIN_BYTES ? null : chooseEncoding(request.headers['accept-encoding'] ?? '');
    if (encoding === null) return next(null, payload);
    void reply.header('content-encoding', encoding).removeHeader('content-length');
    const compressed = encoding === 'br' ? compressBrotli(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : compressGzip(payload, { level: 6 });
    compressed.then(bytes => next(null, bytes), next);
}
