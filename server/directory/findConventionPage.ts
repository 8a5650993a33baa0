import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { ConventionPlaces } from '../database/entities/ConventionPlaces.js';
import type { ConventionFilter } from './ConventionFilter.js';
import { conventionNotOver } from './conventionNotOver.js';
import { createPage } from './createPage.js';
import { Cursor } from './Cursor.js';
import type { Page, PageRequest } from './Page.js';

const cursor = new Cursor('conventionsPlaces', 2);

function createConventionQuery(db: DataSource, filter: ConventionFilter, today: string): SelectQueryBuilder<ConventionPlaces> {
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

/** How many agreements pass the filter. */
export function findConventionCount(db: DataSource, filter: ConventionFilter, today: string): Promise<number> {
    return createConventionQuery(db, filter, today).getCount();
}

/** Agreements in order of département, then of id. */
export async function findConventionPage(
    db: DataSource,
    filter: ConventionFilter,
    today: string,
    request: PageRequest,
): Promise<Page<ConventionPlaces>> {
    const query = createConventionQuery(db, filter, today);
    if (request.after !== null) {
        const [afterDepartement, afterId] = cursor.parse(request.after);
        query.andWhere('(convention.departement_code COLLATE "C", convention.id COLLATE "C") > (:afterDepartement, :afterId)', { afterDepartement, afterId });
    }
    const rows = await query
        .orderBy('convention.departement_code COLLATE "C"')
        .addOrderBy('convention.id COLLATE "C"')
        .limit(request.first + 1)
        .getMany();
    return createPage(rows, request, cursor, convention => [convention.departementCode, convention.id]);
}
