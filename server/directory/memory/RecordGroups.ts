/** Records by a key that they share; a list is put in order when it is first asked. */
export class RecordGroups<Record> {
    private readonly lists = new Map<string, Record[]>();
    private readonly sorted = new Set<string>();

    /** @param orderOf what a list is in order of, by code unit; records of the same stay in the order given */
    constructor(
        records: readonly Record[],
        keyOf: (record: Record) => string | null,
        private readonly orderOf: (record: Record) => string,
    ) {
        for (const record of records) {
            const key = keyOf(record);
            if (key === null) continue;
            const list = this.lists.get(key);
            if (list) list.push(record);
            else this.lists.set(key, [record]);
        }
    }

    /** Empty when no record has the key. The list is not the caller's to change. */
    get(key: string): readonly Record[] {
        const list = this.lists.get(key);
        if (!list) return [];
        if (!this.sorted.has(key)) {
            list.sort((a, b) => (this.orderOf(a) < this.orderOf(b) ? -1 : this.orderOf(a) > this.orderOf(b) ? 1 : 0));
            this.sorted.add(key);
        }
        return list;
    }
}
