import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives a data directory its database when it has none yet, in one rename: a copy cut short is thrown away at the
 * next start.
 */
export async function copyTemplate(buildTemplate: () => Promise<string>, dataDir: string): Promise<void> {
    for (const name of readdirSync(dataDir)) {
        if (name === 'postgres.draft') rmSync(join(dataDir, name), { recursive: true, force: true });
    }
    const target = join(dataDir, 'postgres');
    if (existsSync(target)) return;
    const draft = join(dataDir, 'postgres.draft');
    cpSync(await buildTemplate(), draft, { recursive: true });
    renameSync(draft, target);
}
