/** What a list may be asked for: how many records, and after which cursor. */
export interface PageRequest {
    first: number;
    after: string | null;
}

/** A page of a list, in the shape of a Relay connection. */
export interface Page<Node> {
    edges: { node: Node; cursor: string }[];
    nodes: Node[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}
