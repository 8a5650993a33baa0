import type { Cursor } from './Cursor.js';
import type { Page, PageRequest } from './Page.js';

/**
 * Makes a page from rows read one beyond what was asked: the extra row only tells that more follow.
 *
 * @param rows at most `first + 1` rows, in order
 */
export function createPage<Node>(rows: readonly Node[], request: PageRequest, cursor: Cursor, keyOf: (node: Node) => string[]): Page<Node> {
    const nodes = rows.slice(0, request.first);
    const edges = nodes.map(node => ({ node, cursor: cursor.format(keyOf(node)) }));
    return {
        edges,
        nodes,
        pageInfo: {
            hasNextPage: rows.length > request.first,
            hasPreviousPage: request.after !== null,
            startCursor: edges.at(0)?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
        },
    };
}
