import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { ConventionPlaces } from '../database/entities/ConventionPlaces.js';
import type { ConventionFilter } from './ConventionFilter.js';
import { conventionNotOver } from './conventionNotOver.js';

/** The agreements that pass a filter. @param today ISO date: those that are over on that day are not in force */
export function createConventionQuery(db: DataSource, filter: ConventionFilter, today: string): SelectQueryBuilder<ConventionPlaces> {
    const query = db.getRepository(ConventionPlaces).createQueryBuilder('convention').where('true');
    if (filter.departements) query.andWhere('convention.departement_code = ANY(:departements)', { departements: filter.departements });
    if (filter.publics) query.andWhere('convention.publics && :publics::text[]', { publics: filter.publics });
    if (filter.forms) query.andWhere('convention.forms && :forms::text[]', { forms: filter.forms });
    if (filter.inForce != null) query.andWhere(`${filter.inForce ? '' : 'NOT '}${conventionNotOver('convention')}`, { today });
    if (filter.age != null) {
        query.andWhere(
            `(convention.age_min IS NOT NULL OR convention.age_max IS NOT NULL)
             AND coalesce(convention.age_min, 0) <= :age AND coalesce(convention.age_max, 150) >= :age`,
            { age: filter.age },
        );
    }
    return query;
}
