import type { Cursor } from './Cursor.js';
import type { Page, PageRequest } from './Page.js';

/**
 * Makes a page from rows read one beyond what was asked: the extra row only tells that more follow.
 *
 * @param rows at most `first + 1` rows, in order
 */
export function createPage<Node>(rows: readonly Node[], request: PageRequest, cursor: Cursor, keyOf: (node: Node) => string[]): Page<Node> {
    const nodes = rows.slice(0, request.first);
    const cursorOf = (node: Node | undefined) => (node === undefined ? null : cursor.format(keyOf(node)));
    return {
        nodes,
        // Written when they are asked: a cursor for each record costs as much as the page.
        get edges() {
            return nodes.map(node => ({ node, cursor: cursor.format(keyOf(node)) }));
        },
        get pageInfo() {
            return { hasNextPage: rows.length > request.first, hasPreviousPage: request.after !== null, startCursor: cursorOf(nodes.at(0)), endCursor: cursorOf(nodes.at(-1)) };
        },
    };
}
