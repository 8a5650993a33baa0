import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** `npm run schema`: writes schema/schema.graphql from the code; says whether it changed. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = await createServer({ root, configFile: fileURLToPath(new URL('vite.config.ts', `file://${root}`)), server: { middlewareMode: true }, logLevel: 'error' });
try {
    const { buildSchema } = await vite.ssrLoadModule('/server/graphql/buildSchema.ts');
    const { printSchemaFile } = await vite.ssrLoadModule('/server/graphql/printSchemaFile.ts');
    const file = `${root}/schema/schema.graphql`;
    const text = printSchemaFile(buildSchema());
    let before = '';
    try {
        before = readFileSync(file, 'utf8');
    } catch {
        // First time.
    }
    writeFileSync(file, text);
    console.log(before === text ? 'schema/schema.graphql is up to date.' : 'schema/schema.graphql written.');
} finally {
    await vite.close();
}
