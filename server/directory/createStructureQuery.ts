import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { Structure } from '../database/entities/Structure.js';
import { conventionNotOver } from './conventionNotOver.js';
import type { StructureFilter } from './StructureFilter.js';

/** A filter whose text has been read, once for the list, its count and its facets. */
export interface ReadStructureFilter extends StructureFilter {
    /** The structures that the text means; null without a text. */
    ids: string[] | null;
}

/**
 * The structures that pass a filter, whatever is then made of them: a page, a count, a facet, the nearest.
 *
 * @param today ISO date; agreements that are over on that day do not count as places
 */
export function createStructureQuery(db: DataSource, filter: ReadStructureFilter, today: string): SelectQueryBuilder<Structure> {
    const query = db.getRepository(Structure).createQueryBuilder('structure').where('true');
    if (filter.kinds) query.andWhere('structure.kind = ANY(:kinds)', { kinds: filter.kinds });
    if (filter.departements) query.andWhere('structure.departement_code = ANY(:departements)', { departements: filter.departements });
    if (filter.bbox) {
        query.andWhere('ST_X(structure.position) BETWEEN :west AND :east AND ST_Y(structure.position) BETWEEN :south AND :north', filter.bbox);
    }
    if (filter.toConfirm != null) query.andWhere('structure.to_confirm = :toConfirm', { toConfirm: filter.toConfirm });
    if (filter.ids !== null) query.andWhere('structure.id = ANY(:ids)', { ids: filter.ids });
    const places = `EXISTS (SELECT 1 FROM convention_places c WHERE structure.id = ANY(c.structure_ids) AND ${conventionNotOver('c')}`;
    if (filter.withPlaces != null) query.andWhere(`${filter.withPlaces ? '' : 'NOT '}${places})`, { today });
    if (filter.age != null) {
        // An age is included when one bound at least is known and none excludes it: unknown ages include nobody.
        query.andWhere(
            `${places} AND (c.age_min IS NOT NULL OR c.age_max IS NOT NULL)
                AND coalesce(c.age_min, 0) <= :age AND coalesce(c.age_max, 150) >= :age)`,
            { today, age: filter.age },
        );
    }
    return query;
}
