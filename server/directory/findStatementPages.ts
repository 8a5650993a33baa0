import type { DataSource } from 'typeorm';
import { StatementRecord } from '../database/entities/StatementRecord.js';
import { createPage } from './createPage.js';
import { Cursor } from './Cursor.js';
import type { Page, PageRequest } from './Page.js';

const cursor = new Cursor('statements', 1);

/**
 * The statements of each source, in order of id: the same page of each, one statement of SQL for all.
 *
 * @returns one page per source, in the order of the sources
 */
export async function findStatementPages(db: DataSource, sourceIds: readonly string[], request: PageRequest): Promise<Page<StatementRecord>[]> {
    const ranked = db
        .getRepository(StatementRecord)
        .createQueryBuilder('ranked')
        .select('ranked.id', 'id')
        .addSelect('row_number() OVER (PARTITION BY ranked.source_id ORDER BY ranked.id COLLATE "C")', 'rank')
        .where('ranked.source_id = ANY(:sourceIds)', { sourceIds });
    if (request.after !== null) ranked.andWhere('ranked.id COLLATE "C" > :after', { after: cursor.parse(request.after)[0] });
    const rows = await db
        .getRepository(StatementRecord)
        .createQueryBuilder('statement')
        .where(`statement.id IN (SELECT id FROM (${ranked.getQuery()}) page WHERE rank <= :limit)`, { limit: request.first + 1 })
        .setParameters(ranked.getParameters())
        .orderBy('statement.id COLLATE "C"')
        .getMany();
    return sourceIds.map(sourceId =>
        createPage(rows.filter(row => row.sourceId === sourceId), request, cursor, statement => [statement.id]),
    );
}
