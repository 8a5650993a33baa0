import DataLoader from 'dataloader';

/** A loader of records by key: one call of `find` for all the keys of a batch; null where there is none. */
export function createRecordLoader<Node>(find: (keys: string[]) => Promise<Node[]>, keyOf: (node: Node) => string): DataLoader<string, Node | null> {
    return new DataLoader(async keys => {
        const byKey = new Map((await find([...keys])).map(node => [keyOf(node), node]));
        return keys.map(key => byKey.get(key) ?? null);
    });
}
