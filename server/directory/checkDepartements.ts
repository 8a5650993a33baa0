import { In, type DataSource } from 'typeorm';
import { Departement } from '../database/entities/Departement.js';
import { InvalidRequest } from './InvalidRequest.js';

/** @throws InvalidRequest naming the codes that no département has */
export async function checkDepartements(db: DataSource, codes: readonly string[]): Promise<void> {
    if (codes.length > 150) throw new InvalidRequest(`Expected at most 150 codes in departements, got ${codes.length}.`);
    const known = await db.getRepository(Departement).find({ select: { code: true }, where: { code: In([...codes]) } });
    const unknown = codes.filter(code => !known.some(departement => departement.code === code));
    if (unknown.length === 0) return;
    throw new InvalidRequest(
        `Expected codes of départements in departements, such as "09" or "2A", got ${unknown.slice(0, 5).map(code => JSON.stringify(code.slice(0, 20))).join(', ')}.`,
    );
}
