/** Where a reader of the bulk feed stands. */
export interface FeedPlace {
    /** The version of the data when the reader began. */
    begunAt: string;
    /** The last id that was given. */
    lastId: string;
}

/** The cursor of the bulk feed: base64url, opaque to the reader. */
export const feedCursor = {
    format({ begunAt, lastId }: FeedPlace): string {
        return Buffer.from(JSON.stringify(['flux', begunAt, lastId])).toString('base64url');
    },

    /** Null when no page of the feed gave it. */
    parse(cursor: string): FeedPlace | null {
        if (!/^[A-Za-z0-9_-]{1,600}$/.test(cursor)) return null;
        try {
            const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
            if (!Array.isArray(parsed) || parsed.length !== 3 || parsed[0] !== 'flux') return null;
            const [, begunAt, lastId] = parsed as unknown[];
            return typeof begunAt === 'string' && typeof lastId === 'string' && /^[0-9a-f]{12}$/.test(begunAt) && /^[A-Za-z0-9._-]{1,200}$/.test(lastId) ? { begunAt, lastId } : null;
        } catch {
            return null;
        }
    },
};
