import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createBuilder } from 'vite';

/** The client as it is now, built in a temporary folder; `remove` deletes it. */
export async function builtClient(): Promise<{ clientDir: string; remove(): void }> {
    const clientDir = mkdtempSync(join(tmpdir(), 'relais-client-'));
    const builder = await createBuilder({ root: resolve('.'), logLevel: 'warn', mode: 'production', environments: { client: { build: { outDir: clientDir, emptyOutDir: true } }, serviceWorker: { build: { outDir: clientDir } } } }, null);
    for (const name of ['client', 'serviceWorker']) await builder.build(builder.environments[name]!);
    return { clientDir, remove: () => rmSync(clientDir, { recursive: true, force: true }) };
}
