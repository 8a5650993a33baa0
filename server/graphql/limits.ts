/** What one request may ask for; see docs/decisions/0004-api.md for how the numbers were chosen. */
export interface Limits {
    /** Fields within fields, fragments followed. */
    depth: number;
    /** The same for introspection, whose standard query is deep but small. */
    introspectionDepth: number;
    aliases: number;
    directives: number;
    tokens: number;
    /** The same answer key in one selection, or the same fragment spread there. */
    repeatedFields: number;
    bodyBytes: number;
    /** Objects in one answer. */
    objects: number;
    timeoutMs: number;
}

export const defaultLimits: Limits = {
    depth: 12,
    introspectionDepth: 20,
    aliases: 30,
    directives: 20,
    tokens: 1_500,
    repeatedFields: 5,
    bodyBytes: 100_000,
    objects: 100_000,
    timeoutMs: 10_000,
};
