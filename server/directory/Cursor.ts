import { InvalidRequest } from './InvalidRequest.js';

/**
 * Where a page stops: the sort key of its last record, not its rank, so that a record added or removed elsewhere
 * shifts nothing. Written as base64url of `[list, ...key]`; opaque to the caller.
 *
 * @throws InvalidRequest when the text is not a cursor of that list
 */
export class Cursor {
    constructor(
        private readonly list: string,
        private readonly keyLength: number,
    ) {}

    format(key: readonly string[]): string {
        return Buffer.from(JSON.stringify([this.list, ...key])).toString('base64url');
    }

    parse(cursor: string): string[] {
        try {
            const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
            if (Array.isArray(parsed) && parsed[0] === this.list && parsed.length === this.keyLength + 1) {
                const key = parsed.slice(1);
                if (key.every(part => typeof part === 'string' && !part.includes('\0'))) return key;
            }
        } catch {
            // Not base64url of JSON: the same answer as for a cursor of another list.
        }
        throw new InvalidRequest(`Expected after to be a cursor that this list (${this.list}) gave, got ${JSON.stringify(cursor.slice(0, 60))}.`);
    }
}
