/** `normalizeText` in PostgreSQL, for an SQL expression that gives text; `searchable` is a function of our migrations. */
export function normalizedSql(expression: string): string {
    return String.raw`regexp_replace(searchable(${expression}), '\mst(e?)\M', 'saint\1', 'g')`;
}
