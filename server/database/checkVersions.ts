import type { DataSource } from 'typeorm';
import { StartError } from '../StartError.js';

const MIN_POSTGRESQL = 15;
const MIN_POSTGIS = [3, 3] as const;

/**
 * Reads the versions of PostgreSQL and of the PostGIS that is installed there, or could be.
 *
 * @throws StartError if one of them is missing or too old
 */
export async function checkVersions(dataSource: DataSource): Promise<{ postgresql: string; postgis: string }> {
    const [{ number, postgresql }] = await dataSource.query<{ number: number; postgresql: string }[]>(
        `SELECT current_setting('server_version_num')::int AS number, split_part(current_setting('server_version'), ' ', 1) AS postgresql`,
    ) as [{ number: number; postgresql: string }];
    if (number < MIN_POSTGRESQL * 10_000) {
        throw new StartError(`Expected PostgreSQL ${MIN_POSTGRESQL} or newer at DATABASE_URL, got ${postgresql}.`);
    }
    const [found] = await dataSource.query<{ postgis: string }[]>(
        `SELECT coalesce(installed_version, default_version) AS postgis FROM pg_available_extensions WHERE name = 'postgis'`,
    );
    const wanted = MIN_POSTGIS.join('.');
    if (!found) {
        throw new StartError(
            `Expected PostGIS ${wanted} or newer at DATABASE_URL, found none: install it on that server (Debian: apt install postgresql-${Math.floor(number / 10_000)}-postgis-3).`,
        );
    }
    const [major = 0, minor = 0] = found.postgis.split('.').map(Number);
    if (major < MIN_POSTGIS[0] || (major === MIN_POSTGIS[0] && minor < MIN_POSTGIS[1])) {
        throw new StartError(`Expected PostGIS ${wanted} or newer at DATABASE_URL, got ${found.postgis}.`);
    }
    return { postgresql, postgis: found.postgis };
}
