import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findProjectRoot } from '../../findProjectRoot.js';
import { applyMigrations } from '../applyMigrations.js';
import { createDataSource } from '../createDataSource.js';
import { readMigrations } from '../readMigrations.js';
import { startPglite } from './startPglite.js';

/**
 * Makes an empty migrated database directory to be copied, since making one from nothing takes some ten seconds and a
 * copy less than one. Does nothing when it exists for these package versions and migrations.
 *
 * @returns the folder to copy
 */
export async function buildTemplate(cacheDir: string): Promise<string> {
    const template = join(cacheDir, `template-${templateKey()}`);
    if (existsSync(template)) return template;
    mkdirSync(cacheDir, { recursive: true });
    const draft = `${template}.${process.pid}`;
    rmSync(draft, { recursive: true, force: true });
    let crash: string | null = null;
    const pglite = await startPglite(draft, cacheDir, message => (crash = message));
    // Making PostGIS takes seconds on a machine at rest, and minutes on one where eight builds run.
    const dataSource = await createDataSource({ ...pglite.connection, extra: { ...pglite.connection.extra, query_timeout: 600_000 } }).initialize();
    await applyMigrations(dataSource);
    // A checkpoint, so that opening a copy has nothing to replay.
    await dataSource.query('CHECKPOINT');
    await dataSource.destroy();
    await pglite.close();
    if (crash) throw new Error(`Expected to build ${template}, but PGlite stopped: ${crash}`);
    try {
        renameSync(draft, template);
    } catch (error) {
        // Another process was quicker: its template is as good.
        rmSync(draft, { recursive: true, force: true });
        if (!existsSync(template)) throw error;
    }
    return template;
}

function templateKey(): string {
    const require = createRequire(import.meta.url);
    const hash = createHash('sha256');
    for (const name of ['@electric-sql/pglite', '@electric-sql/pglite-postgis']) {
        hash.update(readFileSync(join(dirname(require.resolve(name)), '../package.json')));
    }
    for (const { name, sql } of readMigrations(join(findProjectRoot(), 'schema/migrations'))) hash.update(name).update(sql);
    return hash.digest('hex').slice(0, 16);
}
