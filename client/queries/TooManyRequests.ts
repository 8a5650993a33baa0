/** The server asks to wait: too many requests came from this address. */
export class TooManyRequests extends Error {
    override readonly name = 'TooManyRequests';

    /** @param seconds what the header Retry-After says; null when it says nothing that can be read */
    constructor(readonly seconds: number | null) {
        super(`Expected an answer, got 429: too many requests; retry after ${seconds ?? 'an unknown number of'} seconds.`);
    }
}
