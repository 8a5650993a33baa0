import type { DataSource } from 'typeorm';
import type { ConventionPlaces } from '../database/entities/ConventionPlaces.js';
import type { ConventionFilter } from './ConventionFilter.js';
import { createConventionQuery } from './createConventionQuery.js';
import { createPage } from './createPage.js';
import { Cursor } from './Cursor.js';
import type { Page, PageRequest } from './Page.js';

const cursor = new Cursor('conventionsPlaces', 2);

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
