import type { Period } from '../domain/Period.js';

/** The period that a record's sources describe: the first that one of its statements gives; null when none does. */
export function computeStatedPeriod(statements: readonly { statedFrom: string | null; statedTo: string | null }[]): Period | null {
    const dated = statements.find(({ statedFrom, statedTo }) => statedFrom !== null && statedTo !== null);
    return dated ? { from: dated.statedFrom!, to: dated.statedTo! } : null;
}
