import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printOperations } from '../../../client/queries/printOperations.js';

const schema = readFileSync('schema/schema.graphql', 'utf8');
const paths = readdirSync('client/queries', { recursive: true }).map(String).filter(path => path.endsWith('.graphql')).sort();
const files = paths.map(path => ({ path, text: readFileSync(`client/queries/${path}`, 'utf8') }));

test('client/queries/operations.ts is what the schema and the .graphql files give (npm run queries writes it)', () => {
    expect(printOperations(schema, files)).toBe(readFileSync('client/queries/operations.ts', 'utf8'));
});

test('a field that the schema does not have is refused, with its name', () => {
    expect(() => printOperations(schema, [{ path: 'Bad.graphql', text: 'query Bad { sources { couleur } }' }])).toThrow('Cannot query field "couleur" on type "Source".');
});

test('nullable, list, alias, enum and fragment become the right types', () => {
    const text = printOperations('type Query { a(kind: Kind!): [Thing!] } enum Kind { X Y } type Thing { n: Int! s: String other: Thing }', [
        { path: 'A.graphql', text: 'query A($kind: Kind!) { list: a(kind: $kind) { ...T other { n } } } fragment T on Thing { s }' },
    ]);
    expect(text).toContain("export type Kind = 'X' | 'Y';");
    expect(text).toContain('export type T = {\n    s: string | null;\n};');
    expect(text).toMatch(/list: \(T & \{\s+other: \{\s+n: number;\s+\} \| null;\s+\}\)\[\] \| null;/);
    expect(text).toContain('export type AVariables = { kind: Kind };');
});
