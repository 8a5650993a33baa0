import type { Period } from '../domain/Period.js';
import { RELATIONS, type Relation } from '../domain/vocabulary.js';
import { type CellRecord, computePartnershipCell, type PartnershipCell } from './computePartnershipCell.js';

/** One cell for each relation, in the order of the vocabulary. @param records of one département */
export function computePartnershipCells<P extends CellRecord & { relation: Relation }>(
    records: readonly P[],
    period: Period,
): (PartnershipCell<P> & { relation: Relation })[] {
    return RELATIONS.map(relation => ({ relation, ...computePartnershipCell(records.filter(record => record.relation === relation), period) }));
}
