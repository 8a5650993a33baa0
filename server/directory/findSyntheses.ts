import { In, type DataSource } from 'typeorm';
import { Departement } from '../database/entities/Departement.js';
import { Inventory } from '../database/entities/Inventory.js';
import { Partnership } from '../database/entities/Partnership.js';
import { StatedSynthesis } from '../database/entities/StatedSynthesis.js';
import { StatementRecord } from '../database/entities/StatementRecord.js';
import { Structure } from '../database/entities/Structure.js';
import type { Period } from '../domain/Period.js';
import { computeSynthesis, type Synthesis } from '../partnerships/computeSynthesis.js';
import { computeStatedPeriod } from './computeStatedPeriod.js';

export interface SynthesisRow extends Synthesis<Partnership> {
    stated: StatedSynthesis;
    period: Period;
}

/**
 * Each claim of the regional syntheses beside the records, as of the period that the claim describes; today where its
 * source names none. A fixed number of statements of SQL, whatever the number of claims.
 */
export async function findSyntheses(db: DataSource, today: string): Promise<SynthesisRow[]> {
    const [claims, partnerships, structures, inventories, departements, statements] = await Promise.all([
        db.getRepository(StatedSynthesis).find({ order: { id: 'ASC' } }),
        db.getRepository(Partnership).find({ order: { id: 'ASC' } }),
        db.getRepository(Structure).find({ where: { kind: In(['MISSION_LOCALE', 'RESIDENCE_HABITAT_JEUNES']) }, order: { id: 'ASC' } }),
        db.getRepository(Inventory).findBy({ kind: 'RESIDENCE_HABITAT_JEUNES' }),
        db.getRepository(Departement).find(),
        db.getRepository(StatementRecord).find({ where: { subjectKind: 'STATED_SYNTHESIS' }, order: { id: 'ASC' } }),
    ]);
    const data = { departements, partnerships, structures, inventoried: inventories.flatMap(({ departementCodes }) => departementCodes) };
    return claims.map(stated => {
        const period = computeStatedPeriod(statements.filter(({ subjectId }) => subjectId === stated.id)) ?? { from: today, to: today };
        return { stated, period, ...computeSynthesis(stated.claim, stated.departementCodes, period, data) };
    });
}
