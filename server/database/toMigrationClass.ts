import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { SqlMigration } from './readMigrations.js';

/** The class that TypeORM wants of a migration; it reads the time from the last 13 characters of the name. */
export function toMigrationClass({ name, sql }: SqlMigration): new () => MigrationInterface {
    return class {
        name = `${name.slice(14)}-${name.slice(0, 13)}`;
        async up(runner: QueryRunner): Promise<void> {
            await runner.query(sql);
        }
        async down(): Promise<void> {
            throw new Error(`Expected no way back, got a request to undo migration ${name}.`);
        }
    };
}
