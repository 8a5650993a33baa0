import { type DataSource, MigrationExecutor } from 'typeorm';

/** Any number: the same in every process, so that two of them never migrate one database at once. */
const MIGRATION_LOCK = 7_263_541;

/**
 * Makes the extensions that are missing, then applies the migrations that are missing, each in its transaction.
 *
 * @returns names of the migrations applied
 */
export async function applyMigrations(dataSource: DataSource): Promise<string[]> {
    const runner = dataSource.createQueryRunner();
    try {
        await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
        for (const extension of ['postgis', 'pg_trgm', 'unaccent']) await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
        const executor = new MigrationExecutor(dataSource, runner);
        executor.transaction = 'each';
        return (await executor.executePendingMigrations()).map(({ name }) => name);
    } finally {
        await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
        await runner.release();
    }
}
