import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkDocumentLimits } from '../graphql/checkDocumentLimits.js';
import type { Api } from '../graphql/createApi.js';
import { createError } from '../graphql/errors.js';
import type { Limits } from '../graphql/limits.js';
import { createGraphqlHandler } from './createGraphqlHandler.js';
import type { PassedDocuments } from './PassedDocuments.js';
import { sendGraphqlError } from './sendGraphqlError.js';
import { statusOfRefusedDocument } from './statusOfRefusedDocument.js';

/** `/graphql`: POST, and GET for queries, to the GraphQL-over-HTTP specification. */
export function registerGraphql(app: FastifyInstance, api: Api, apollo: ApolloServer, passed: PassedDocuments, limits: Limits): void {
    app.register(async scope => {
        scope.removeContentTypeParser('text/plain');

        function refuseExcess(request: FastifyRequest, reply: FastifyReply, next: () => void) {
            if (Array.isArray(request.body)) {
                return void sendGraphqlError(request, reply, 400, createError('BATCHING_NOT_ALLOWED', 'Expected one operation in a request, got a list of them.'));
            }
            const { query } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as { query?: unknown };
            if (typeof query === 'string' && !passed.isWithinLimits(query)) {
                const excess = checkDocumentLimits(query, limits);
                if (excess) return void sendGraphqlError(request, reply, statusOfRefusedDocument(request.headers.accept), excess);
                passed.remember(query, null);
            }
            next();
        }

        scope.route({
            method: ['GET', 'POST'],
            url: '/graphql',
            bodyLimit: limits.bodyBytes,
            preHandler: refuseExcess,
            handler: createGraphqlHandler(api, apollo, passed),
        });
        scope.route({
            method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
            url: '/graphql',
            handler: (request, reply) =>
                sendGraphqlError(request, reply.header('allow', 'GET, POST'), 405, createError('BAD_REQUEST', `Expected GET or POST on /graphql, got ${request.method}.`)),
        });
    });
}
