import { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface Download {
    type: string;
    /** Absent: shown by the browser, not kept. */
    fileName?: string;
    /** Asked only when somebody reads, as fast as that reader. */
    chunks(): AsyncIterable<string | Uint8Array>;
    encoding: 'br' | 'gzip' | null;
}

/**
 * Sends a file while it is made: what waits for a slow reader is one piece, and a reader who leaves ends the making. A HEAD is answered without
 * making it. When the making fails the connection is cut, so that nobody takes a part for the whole.
 */
export function sendDownload(request: FastifyRequest, reply: FastifyReply, { type, fileName, chunks, encoding }: Download): FastifyReply {
    void reply.header('cache-control', 'no-cache').type(type).header('vary', 'accept-encoding');
    if (fileName !== undefined) void reply.header('content-disposition', `attachment; filename="${fileName}"`);
    if (encoding) void reply.header('content-encoding', encoding);
    if (request.method === 'HEAD') return reply.send(Readable.from([]));
    const made = Readable.from(chunks(), { objectMode: false, highWaterMark: 64 * 1024 });
    if (!encoding) return reply.send(made);
    const compressor = encoding === 'br' ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : createGzip({ level: 6 });
    // Each ends the other; the answer hears of it from the compressor.
    pipeline(made, compressor, () => undefined);
    return reply.send(compressor);
}
