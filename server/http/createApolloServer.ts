import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Api } from '../graphql/createApi.js';
import { ERROR_CODES } from '../graphql/errors.js';
import type { PassedDocuments } from './PassedDocuments.js';
import { statusOfRefusedDocument } from './statusOfRefusedDocument.js';

const DOCUMENT_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE']);

/**
 * Apollo reads the request, parses, validates and writes the answer; the execution is ours (`Api.executeLimited`).
 * Everything that Apollo would decide by NODE_ENV is decided here.
 *
 * @param passed told of each document that is valid
 */
export function createApolloServer(api: Api, passed: PassedDocuments, report: (error: unknown) => void): ApolloServer {
    return new ApolloServer({
        schema: api.schema,
        introspection: true,
        includeStacktraceInErrorResponses: false,
        csrfPrevention: false,
        persistedQueries: false,
        allowBatchedHttpRequests: false,
        stopOnTerminationSignals: false,
        logger: { debug: () => undefined, info: () => undefined, warn: report, error: report },
        formatError: (formatted, error) => formatApolloError(formatted, error, report),
        plugins: [
            ApolloServerPluginCacheControlDisabled(),
            ApolloServerPluginLandingPageDisabled(),
            {
                requestDidStart: async () => ({
                    // A document that is refused is a well-formed answer: 200 in the old media type, 400 in the new one.
                    async willSendResponse({ request, response, errors }) {
                        const refused = errors?.some(error => DOCUMENT_ERRORS.has(String(error.extensions.code)));
                        if (refused && response.http.status === 400) response.http.status = statusOfRefusedDocument(request.http?.headers.get('accept'));
                    },
                    async responseForOperation({ document, source, request, operation }) {
                        if (!operation) return null; // Several operations and none chosen: Apollo says so.
                        passed.remember(source, document);
                        const result = await api.executeLimited(document, request.variables ?? {}, request.operationName ?? null);
                        const status = result.errors && result.data === undefined ? statusOfRefusedDocument(request.http?.headers.get('accept')) : undefined;
                        return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult: result } };
                    },
                }),
            },
        ],
    });
}

/** What Apollo itself refuses, with a code of our list. */
function formatApolloError(formatted: GraphQLFormattedError, error: unknown, report: (error: unknown) => void): GraphQLFormattedError {
    const code = formatted.extensions?.code;
    const known = typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
    const original = unwrapResolverError(error);
    if (!known && !(original instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR')) {
        report(original);
        return { message: 'Something went wrong on our side; the server has the details.', extensions: { code: 'INTERNAL' } };
    }
    return {
        message: formatted.message,
        ...(formatted.locations && { locations: formatted.locations }),
        ...(formatted.path && { path: formatted.path }),
        extensions: { code: known ? code : 'BAD_REQUEST' },
    };
}
