import type { DataSource } from 'typeorm';
import { Partnership } from '../database/entities/Partnership.js';
import type { PartnershipStatus, Relation } from '../domain/vocabulary.js';
import { checkDepartements } from './checkDepartements.js';
import type { DirectoryIndex } from './memory/DirectoryIndex.js';

export interface PartnershipFilter {
    departements?: readonly string[] | null;
    relations?: readonly Relation[] | null;
    /** As the source says it, ended since or not. */
    statuses?: readonly PartnershipStatus[] | null;
}

/** Partnerships in order of département, then of id; null narrows nothing. @throws InvalidRequest naming unknown départements */
export async function findPartnerships(db: DataSource, directory: DirectoryIndex, { departements, relations, statuses }: PartnershipFilter): Promise<Partnership[]> {
    if (departements?.length) checkDepartements(directory, departements);
    const query = db.getRepository(Partnership).createQueryBuilder('partnership').where('true');
    if (departements != null) query.andWhere('partnership.departement_code = ANY(:departements)', { departements });
    if (relations != null) query.andWhere('partnership.relation = ANY(:relations)', { relations });
    if (statuses != null) query.andWhere('partnership.status = ANY(:statuses)', { statuses });
    return query.orderBy('partnership.departement_code COLLATE "C"').addOrderBy('partnership.id COLLATE "C"').getMany();
}
