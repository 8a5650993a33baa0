import { InvalidRequest } from './InvalidRequest.js';

const MAX_PAGE_SIZE = 100;

/** @throws InvalidRequest when a page of that size is not served */
export function checkPageSize(first: number): void {
    if (first < 1 || first > MAX_PAGE_SIZE) throw new InvalidRequest(`Expected first between 1 and ${MAX_PAGE_SIZE}, got ${first}.`);
}
