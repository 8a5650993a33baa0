import type { DataSource } from 'typeorm';

/** Names the data of the database: another name after each import that wrote; empty before the first. */
export async function readDirectoryVersion(db: DataSource): Promise<string> {
    const rows: { version: string }[] = await db.query(
        `SELECT concat_ws(' ', seeds_hash, geography_hash, extract(epoch FROM loaded_at)) AS version FROM data_version`,
    );
    return rows[0]?.version ?? '';
}
