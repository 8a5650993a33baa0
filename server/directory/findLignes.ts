import type { DataSource } from 'typeorm';
import { Ligne } from '../database/entities/Ligne.js';

/** Every help line, in the order in which they are shown. */
export function findLignes(db: DataSource): Promise<Ligne[]> {
    return db.getRepository(Ligne).find({ order: { rank: 'ASC' } });
}
