import type { DataSource } from 'typeorm';

/** The same as `readDirectoryVersion`, to be read by the statement that reads the data. */
export const DIRECTORY_VERSION = `(SELECT concat_ws(' ', seeds_hash, geography_hash, extract(epoch FROM loaded_at)) FROM data_version)`;

/** Names the data of the database: another name after each import that wrote; empty before the first. */
export async function readDirectoryVersion(db: DataSource): Promise<string> {
    const rows: { version: string | null }[] = await db.query(`SELECT ${DIRECTORY_VERSION} AS version`);
    return rows[0]?.version ?? '';
}
