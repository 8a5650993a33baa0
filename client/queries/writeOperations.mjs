// Writes client/queries/operations.ts from the schema and the .graphql files beside this one.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));
const { module } = await runnerImport(`${folder}printOperations.ts`);
const paths = readdirSync(folder, { recursive: true }).map(String).filter(path => path.endsWith('.graphql')).sort();
const schema = readFileSync(process.argv[2] ?? new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
const files = paths.map(path => ({ path, text: readFileSync(`${folder}${path}`, 'utf8') }));
writeFileSync(`${folder}operations.ts`, module.printOperations(schema, files));
console.log(`${paths.length} files read, client/queries/operations.ts written.`);
