import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Change } from '../database/entities/Change.js';

/** A UUID that names the changes of a département, or of all (null), in this database and in no other. */
export async function findChangeListId(db: DataSource, departement: string | null): Promise<string> {
    const first = await db.getRepository(Change).findOneBy({ nature: 'LOADED' });
    const hash = createHash('sha256').update(`${first?.id ?? ''} ${departement ?? 'all'}`).digest('hex');
    // Version 8 of RFC 9562: a UUID of our own making.
    return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
