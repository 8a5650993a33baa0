import type { DataSource } from 'typeorm';
import { Departement } from '../database/entities/Departement.js';
import { findSourceIdsByDepartement } from './findSourceIdsByDepartement.js';

/** Départements in order of code; null narrows nothing. */
export async function findDepartements(db: DataSource, filter: { region?: string | null; documented?: boolean | null }): Promise<Departement[]> {
    const departements = await db
        .getRepository(Departement)
        .find({ where: filter.region == null ? {} : { regionCode: filter.region }, order: { code: 'ASC' } });
    if (filter.documented == null) return departements;
    const rows = await findSourceIdsByDepartement(db, departements.map(({ code }) => code));
    const documented = new Set(rows.map(({ departementCode }) => departementCode));
    return departements.filter(({ code }) => documented.has(code) === filter.documented);
}
