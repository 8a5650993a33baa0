import type { Execute } from './Execute.js';
import { TooManyRequests } from './TooManyRequests.js';

/** Longest wait for an answer, in milliseconds: then the page says so and offers to retry. */
const TIMEOUT_MS = 15_000;

/**
 * Sends the document to the site's own `/graphql`.
 *
 * @throws TooManyRequests when the server asks to wait (429)
 */
export const executeOverHttp: Execute = async (query, variables) => {
    const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 429) {
        const seconds = Number(response.headers.get('retry-after') ?? NaN);
        throw new TooManyRequests(Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null);
    }
    return response.json();
};
