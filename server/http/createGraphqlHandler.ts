import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, getOperationAST } from 'graphql';
import type { Api } from '../graphql/createApi.js';
import type { PassedDocuments } from './PassedDocuments.js';
import { statusOfRefusedDocument } from './statusOfRefusedDocument.js';

/** Kinds of `accept` that are remembered; a browser or a programme sends always the same. */
const MAX_ACCEPTS = 100;

interface PassedRequest {
    document: DocumentNode;
    variables: Record<string, unknown>;
    operationName: string | null;
}

/**
 * Apollo answers what it has not seen: a new text, a new `accept`, GET, whatever is out of the ordinary, every refusal. What it has
 * parsed and validated before is executed at once, and answered byte for byte as Apollo would (a test compares the two over every
 * document of the site): its hash of the text, its plugins, its negotiation took a third of the processor time of an answer.
 *
 * @param passed filled by Apollo's plugin (`createApolloServer`)
 */
export function createGraphqlHandler(api: Api, apollo: ApolloServer, passed: PassedDocuments) {
    const askApollo = fastifyApolloHandler(apollo) as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
    /** The media type that Apollo chose for each `accept`. */
    const mediaTypes = new Map<string, string>();

    return async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
        const accept = request.headers.accept ?? '';
        const mediaType = mediaTypes.get(accept);
        const known = mediaType === undefined ? null : readPassed(request, passed);
        if (known === null) {
            const body = await askApollo(request, reply);
            // An `accept` that nothing satisfies is no success, and so never remembered.
            if (mediaType === undefined && request.method === 'POST' && reply.statusCode === 200 && mediaTypes.size < MAX_ACCEPTS) mediaTypes.set(accept, String(reply.getHeader('content-type')));
            return body;
        }
        const { errors, data } = await api.executeLimited(known.document, known.variables, known.operationName);
        void reply.code(errors && data === undefined ? statusOfRefusedDocument(accept) : 200).header('content-type', mediaType);
        return `${JSON.stringify({ errors, data })}\n`;
    };
}

/** @returns null unless it is a plain question with a document that Apollo passed */
function readPassed({ method, body }: FastifyRequest, passed: PassedDocuments): PassedRequest | null {
    if (method !== 'POST' || typeof body !== 'object' || body === null) return null;
    const { query, variables = null, operationName = null, extensions = null } = body as Record<string, unknown>;
    if (typeof query !== 'string' || extensions !== null) return null;
    if (typeof variables !== 'object' || Array.isArray(variables) || (operationName !== null && typeof operationName !== 'string')) return null;
    const document = passed.find(query);
    if (document === undefined || !getOperationAST(document, operationName)) return null;
    return { document, variables: (variables ?? {}) as Record<string, unknown>, operationName };
}
