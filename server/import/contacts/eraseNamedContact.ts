import type { DataSource } from 'typeorm';
import { hashContactId } from './hashContactId.js';

/**
 * Erases a contact for good: its row, then the space that it took in the table's file (PostgreSQL keeps deleted rows until
 * a VACUUM). A hash of its id stays, so that an old copy of the private file does not bring it back.
 *
 * @param today ISO date
 * @returns false when there was no such contact in the table; its id is refused from now on all the same
 */
export async function eraseNamedContact(dataSource: DataSource, id: string, today: string): Promise<boolean> {
    const erased = await dataSource.transaction(async manager => {
        await manager.query('INSERT INTO erased_contact (id_hash, erased_on) VALUES ($1, $2) ON CONFLICT DO NOTHING', [hashContactId(id), today]);
        const [{ count }] = await manager.query<[{ count: number }]>(
            'WITH erased AS (DELETE FROM named_contact WHERE id = $1 RETURNING 1) SELECT count(*)::int AS count FROM erased',
            [id],
        );
        return count > 0;
    });
    await dataSource.query('VACUUM (FULL) named_contact');
    return erased;
}
