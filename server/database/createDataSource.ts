import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { findProjectRoot } from '../findProjectRoot.js';
import { entityClasses } from './entityClasses.js';
import { readMigrations } from './readMigrations.js';
import { toMigrationClass } from './toMigrationClass.js';

/** Where the driver connects: a Unix socket's folder, or a server. */
export type Connection = Pick<PostgresDataSourceOptions, 'host' | 'port' | 'username' | 'password' | 'database' | 'url' | 'poolSize' | 'extra'>;

/** A data source of our tables that never changes the schema by itself: see `applyMigrations`. */
export function createDataSource(connection: Connection): DataSource {
    return new DataSource({
        type: 'postgres',
        ...connection,
        entities: entityClasses,
        migrations: readMigrations(join(findProjectRoot(), 'schema/migrations')).map(toMigrationClass),
        migrationsTableName: 'migration',
        synchronize: false,
        installExtensions: false,
        logging: false,
        applicationName: 'relais',
        connectTimeoutMS: 10_000,
    });
}
