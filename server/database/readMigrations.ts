import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SqlMigration {
    /** File name without `.sql`: `<milliseconds>-<what it does>`. */
    name: string;
    sql: string;
}

/**
 * Reads schema/migrations, oldest first. A migration is one file of SQL and goes one way: a later file mends it.
 *
 * @throws Error if a file is not named `<13 digits>-<words>.sql`
 */
export function readMigrations(folder: string): SqlMigration[] {
    return readdirSync(folder)
        .sort()
        .map(file => {
            if (!/^\d{13}-[a-z0-9-]+\.sql$/.test(file)) throw new Error(`Expected <13 digits>-<words>.sql, got ${file}, in ${folder}.`);
            return { name: file.slice(0, -'.sql'.length), sql: readFileSync(join(folder, file), 'utf8') };
        });
}
