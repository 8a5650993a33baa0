import { type DocumentNode, visit } from 'graphql';

/** Documents without such a text: they come again and again. */
const clean = new WeakSet<DocumentNode>();

/**
 * Finds a text that no record can hold and that PostgreSQL refuses: with the character U+0000, or with half of a
 * surrogate pair. Looked for once, before any resolver sees an argument.
 *
 * @returns where it is, for a message; null when all is well
 */
export function findForbiddenText(document: DocumentNode, variables: Readonly<Record<string, unknown>>): string | null {
    if (!clean.has(document)) {
        let found: string | null = null;
        visit(document, {
            StringValue({ value }) {
                if (isForbidden(value)) found = 'the document';
            },
        });
        if (found !== null) return found;
        clean.add(document);
    }
    return Object.keys(variables).map(name => (holdsForbidden(variables[name]) ? `variable $${name.slice(0, 40)}` : null)).find(where => where !== null) ?? null;
}

function isForbidden(text: string): boolean {
    return text.includes('\0') || /\p{Surrogate}/u.test(text);
}

function holdsForbidden(value: unknown): boolean {
    const waiting = [value];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (typeof next === 'string' && isForbidden(next)) return true;
        if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
    }
    return false;
}
