import type { DataSource } from 'typeorm';

/** Removes an imported file and its rows, in one statement. @returns false when there is none with this id */
export async function removeOpenData(dataSource: DataSource, id: string): Promise<boolean> {
    const [removed] = await dataSource.query<[{ count: number }]>('WITH removed AS (DELETE FROM open_data_source WHERE id = $1 RETURNING 1) SELECT count(*)::int AS count FROM removed', [id]);
    return removed.count > 0;
}
