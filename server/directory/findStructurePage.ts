import type { DataSource } from 'typeorm';
import type { Structure } from '../database/entities/Structure.js';
import { createPage } from './createPage.js';
import { createStructureQuery, type ReadStructureFilter } from './createStructureQuery.js';
import { Cursor } from './Cursor.js';
import type { Page, PageRequest } from './Page.js';

const cursor = new Cursor('structures', 2);

/** Structures in order of département, then of id (a slug of the name). */
export async function findStructurePage(
    db: DataSource,
    filter: ReadStructureFilter,
    today: string,
    request: PageRequest,
): Promise<Page<Structure>> {
    const query = createStructureQuery(db, filter, today);
    if (request.after !== null) {
        const [afterDepartement, afterId] = cursor.parse(request.after);
        query.andWhere('(structure.departement_code COLLATE "C", structure.id COLLATE "C") > (:afterDepartement, :afterId)', { afterDepartement, afterId });
    }
    const rows = await query
        .orderBy('structure.departement_code COLLATE "C"')
        .addOrderBy('structure.id COLLATE "C"')
        .limit(request.first + 1)
        .getMany();
    return createPage(rows, request, cursor, structure => [structure.departementCode, structure.id]);
}
