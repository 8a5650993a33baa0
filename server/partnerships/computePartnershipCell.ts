import type { Period } from '../domain/Period.js';
import { PARTNERSHIP_STATUSES, type PartnershipCellStatus, type PartnershipStatus } from '../domain/vocabulary.js';

export interface CellRecord {
    status: PartnershipStatus;
    /** ISO dates; null when the source does not say. */
    start: string | null;
    end: string | null;
}

export interface PartnershipCell<P extends CellRecord> {
    /** Strongest status of the records that count; UNKNOWN when none does. */
    status: PartnershipCellStatus;
    /** The records that count, strongest first. */
    partnerships: P[];
    /** Those that were over before the period: said, never counted. Whether they were renewed is not known. */
    ended: P[];
    /** A record that counts says that there is none, for all or some of the actors, whatever the status of the cell. */
    noneStated: boolean;
}

/** What a record is worth in a period: an agreement that starts later is only planned. */
function statusIn({ status, start }: CellRecord, { to }: Period): PartnershipStatus {
    return start !== null && start > to && (status === 'AGREEMENT' || status === 'PRACTICE') ? 'PLANNED' : status;
}

/**
 * The state of one relation in one département, in a period: the strongest of what its records say.
 *
 * A record is over when its end lies before the first day of the period: on its last day it still counts. Without an end
 * it counts. No record is UNKNOWN, never NONE: NONE is said by a source.
 *
 * @param records of one département and one relation
 * @throws RangeError if the period ends before it starts
 */
export function computePartnershipCell<P extends CellRecord>(records: readonly P[], period: Period): PartnershipCell<P> {
    if (period.from > period.to) throw new RangeError(`Expected a period that ends after it starts, got ${period.from} to ${period.to}.`);
    const isOver = ({ end }: P) => end !== null && end < period.from;
    const rank = (record: P) => PARTNERSHIP_STATUSES.indexOf(statusIn(record, period));
    const counted = records.filter(record => !isOver(record)).sort((a, b) => rank(a) - rank(b));
    const [strongest] = counted;
    return {
        status: strongest ? statusIn(strongest, period) : 'UNKNOWN',
        partnerships: counted,
        ended: records.filter(isOver),
        noneStated: counted.some(({ status }) => status === 'NONE'),
    };
}
