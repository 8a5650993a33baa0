import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkDocumentLimits } from '../graphql/checkDocumentLimits.js';
import { createError } from '../graphql/errors.js';
import type { Limits } from '../graphql/limits.js';
import { sendGraphqlError } from './sendGraphqlError.js';
import { statusOfRefusedDocument } from './statusOfRefusedDocument.js';

/** Documents that passed, by text: a page or a programme asks the same again and again. */
const MAX_REMEMBERED = 500;

/** `/graphql`: POST, and GET for queries, to the GraphQL-over-HTTP specification. */
export function registerGraphql(app: FastifyInstance, apollo: ApolloServer, limits: Limits): void {
    app.register(async scope => {
        scope.removeContentTypeParser('text/plain');
        const passed = new Set<string>();

        async function refuseExcess(request: FastifyRequest, reply: FastifyReply) {
            if (Array.isArray(request.body)) {
                return sendGraphqlError(request, reply, 400, createError('BATCHING_NOT_ALLOWED', 'Expected one operation in a request, got a list of them.'));
            }
            const { query } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as { query?: unknown };
            if (typeof query !== 'string' || passed.has(query)) return;
            const excess = checkDocumentLimits(query, limits);
            if (excess) return sendGraphqlError(request, reply, statusOfRefusedDocument(request.headers.accept), excess);
            if (passed.size >= MAX_REMEMBERED) passed.clear();
            passed.add(query);
        }

        scope.route({
            method: ['GET', 'POST'],
            url: '/graphql',
            bodyLimit: limits.bodyBytes,
            preHandler: refuseExcess,
            handler: fastifyApolloHandler(apollo),
        });
        scope.route({
            method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
            url: '/graphql',
            handler: (request, reply) =>
                sendGraphqlError(request, reply.header('allow', 'GET, POST'), 405, createError('BAD_REQUEST', `Expected GET or POST on /graphql, got ${request.method}.`)),
        });
    });
}
