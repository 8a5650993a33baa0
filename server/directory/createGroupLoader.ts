import DataLoader from 'dataloader';

/** A loader of lists: one call of `find` for all the keys of a batch; a record may belong to several keys. */
export function createGroupLoader<Node>(
    find: (keys: string[]) => Promise<Node[]>,
    keysOf: (node: Node) => readonly (string | null)[],
): DataLoader<string, Node[]> {
    return new DataLoader(async keys => {
        const lists = new Map<string, Node[]>(keys.map(key => [key, []]));
        for (const node of await find([...keys])) {
            for (const key of new Set(keysOf(node))) if (key !== null) lists.get(key)?.push(node);
        }
        return keys.map(key => lists.get(key)!);
    });
}
