import type { Execute } from './Execute.js';

/** Longest wait for an answer, in milliseconds: then the page says so and offers to retry. */
const TIMEOUT_MS = 15_000;

/** Sends the document to the site's own `/graphql`. */
export const executeOverHttp: Execute = async (query, variables) => {
    const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.json();
};
