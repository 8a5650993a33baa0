import type { DataSource } from 'typeorm';
import { Dispositif } from '../database/entities/Dispositif.js';
import type { DispositifStatus, Need, StructureKind } from '../domain/vocabulary.js';
import { evaluateDispositif } from '../rights/evaluateDispositif.js';
import { checkAge } from './checkAge.js';

export interface DispositifFilter {
    /** At least one of them. */
    needs?: readonly Need[] | null;
    /** In years: only those that this age alone does not rule out. */
    age?: number | null;
    status?: DispositifStatus | null;
    /** At least one of these kinds of structures to ask. */
    askKinds?: readonly StructureKind[] | null;
}

/** Schemes in order of id; null narrows nothing. @throws InvalidRequest when the age is nobody's */
export async function findDispositifs(db: DataSource, { needs, age, status, askKinds }: DispositifFilter, today: string): Promise<Dispositif[]> {
    checkAge(age, 'dispositifs');
    const query = db.getRepository(Dispositif).createQueryBuilder('dispositif').where('true');
    if (needs != null) query.andWhere('dispositif.needs && :needs::text[]', { needs });
    if (status != null) query.andWhere('dispositif.status = :status', { status });
    if (askKinds != null) query.andWhere('dispositif.ask_kinds && :askKinds::text[]', { askKinds });
    const found = await query.orderBy('dispositif.id COLLATE "C"').getMany();
    if (age == null) return found;
    const person = { birthDate: null, age, onDate: today, disabled: null, facts: {}, leftCareOn: null };
    return found.filter(dispositif => !['NOT_YET', 'CLOSED'].includes(evaluateDispositif(dispositif, person).outcome));
}
