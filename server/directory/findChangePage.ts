import type { DataSource } from 'typeorm';
import { Change } from '../database/entities/Change.js';
import { createPage } from './createPage.js';
import { Cursor } from './Cursor.js';
import { findUnwrittenEnds } from './findUnwrittenEnds.js';
import { InvalidRequest } from './InvalidRequest.js';
import type { Page, PageRequest } from './Page.js';

const cursor = new Cursor('changes', 3);

/**
 * What the data said newly, otherwise or no more, newest first: the history, with the agreements that ended since.
 *
 * @param departement code; null: the whole directory. The first load is about all of them
 * @param today ISO date in France
 */
export async function findChangePage(db: DataSource, departement: string | null, today: string, request: PageRequest): Promise<Page<Change>> {
    const after = request.after === null ? null : readKey(request.after);
    const query = db.getRepository(Change).createQueryBuilder('change');
    if (departement !== null) query.where(`(change.nature = 'LOADED' OR change.departement_codes @> ARRAY[:departement])`, { departement });
    if (after) query.andWhere('(change.at < :at OR (change.at = :at AND (change.rank, change.id) > (:rank, :id)))', after);
    const [stored, ends] = await Promise.all([query.orderBy('change.at', 'DESC').addOrderBy('change.rank').addOrderBy('change.id').limit(request.first + 1).getMany(), findUnwrittenEnds(db, today)]);
    const wanted = ends.filter(end => (departement === null || end.departementCodes.includes(departement)) && (!after || compare(end, after) > 0));
    const rows = [...stored, ...wanted].sort(compare).slice(0, request.first + 1);
    return createPage(rows, request, cursor, ({ at, rank, id }) => [at.toISOString(), String(rank), id]);
}

type Key = Pick<Change, 'at' | 'rank' | 'id'>;

function compare(a: Key, b: Key): number {
    return b.at.getTime() - a.at.getTime() || a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function readKey(text: string): Key {
    const [at = '', rank = '', id = ''] = cursor.parse(text);
    const moment = new Date(at);
    if (Number.isNaN(moment.getTime()) || !/^\d{1,9}$/.test(rank) || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) {
        throw new InvalidRequest(`Expected after to be a cursor that this list (changes) gave, got ${JSON.stringify(text.slice(0, 60))}.`);
    }
    return { at: moment, rank: Number(rank), id };
}
