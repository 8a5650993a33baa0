import type { DataSource } from 'typeorm';
import { Initiative } from '../database/entities/Initiative.js';
import type { Need } from '../domain/vocabulary.js';
import { checkAge } from './checkAge.js';
import { checkDepartements } from './checkDepartements.js';
import type { DirectoryIndex } from './memory/DirectoryIndex.js';

export interface InitiativeFilter {
    departement?: string | null;
    theme?: Need | null;
    /** In years: initiatives that state an age range that holds it; both ages belong to the range. */
    age?: number | null;
}

/** Initiatives in order of id; null narrows nothing. @throws InvalidRequest on an unknown département or nobody's age */
export async function findInitiatives(db: DataSource, directory: DirectoryIndex, { departement, theme, age }: InitiativeFilter): Promise<Initiative[]> {
    checkAge(age, 'initiatives');
    if (departement != null) checkDepartements(directory, [departement]);
    const query = db.getRepository(Initiative).createQueryBuilder('initiative').where('true');
    if (departement != null) query.andWhere('initiative.departement_codes && :departements::text[]', { departements: [departement] });
    if (theme != null) query.andWhere('initiative.themes && :themes::text[]', { themes: [theme] });
    if (age != null) {
        query.andWhere(
            `(initiative.age_min IS NOT NULL OR initiative.age_max IS NOT NULL)
             AND coalesce(initiative.age_min, 0) <= :age AND coalesce(initiative.age_max, 150) >= :age`,
            { age },
        );
    }
    return query.orderBy('initiative.id COLLATE "C"').getMany();
}
