import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { createError, type ErrorCode } from '../graphql/errors.js';
import { sendGraphqlError } from './sendGraphqlError.js';

/** What Fastify refuses on /graphql before Apollo sees it. */
const GRAPHQL_ERRORS: Record<string, { code: ErrorCode; message: (request: FastifyRequest) => string }> = {
    FST_ERR_CTP_BODY_TOO_LARGE: {
        code: 'BODY_TOO_LARGE',
        message: request => `Expected a body of at most ${request.routeOptions.bodyLimit} bytes, got ${request.headers['content-length'] ?? 'more'}.`,
    },
    FST_ERR_CTP_INVALID_MEDIA_TYPE: {
        code: 'BAD_REQUEST',
        message: request => `Expected content-type application/json, got ${JSON.stringify(String(request.headers['content-type'] ?? '').slice(0, 80))}.`,
    },
    FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'BAD_REQUEST', message: () => 'Expected a JSON object in the body, got nothing.' },
    RATE_LIMITED: { code: 'RATE_LIMITED', message: () => 'Too many requests from this address: wait as long as the header retry-after says, in seconds.' },
};
const PAGE_TEXTS: Record<number, string> = {
    500: 'Une erreur est survenue de notre côté.',
};
const NOT_JSON = { code: 'BAD_REQUEST' as const, message: () => 'Expected a JSON object in the body, got text that is not JSON.' };

/** Errors in the shape of the place they happen at; the log has the details, the answer never has. */
export function registerErrors(app: FastifyInstance, report: (error: unknown) => void): void {
    app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
        const status = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500;
        if (status === 500) report(error);
        if (request.url.split('?')[0] === '/graphql') return sendGraphqlError(request, reply, status, describe(error, status, request));
        const text = status === 429 ? tellWait(Number(reply.getHeader('retry-after'))) : (PAGE_TEXTS[status] ?? 'Cette demande ne peut pas être lue.');
        return reply.code(status).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(`${text}\n`);
    });
}

function tellWait(seconds: number): string {
    const wait = seconds > 0 ? `${seconds} seconde${seconds > 1 ? 's' : ''}` : 'un instant';
    return `Trop de demandes depuis cette adresse : réessayez dans ${wait}.`;
}

function describe(error: FastifyError, status: number, request: FastifyRequest): GraphQLError {
    if (status === 500) return createError('INTERNAL', 'Something went wrong on our side; the server has the details.');
    const known = GRAPHQL_ERRORS[error.code] ?? (status === 400 ? NOT_JSON : null);
    return known ? createError(known.code, known.message(request)) : createError('BAD_REQUEST', 'Expected a GraphQL request, got one that cannot be read.');
}
