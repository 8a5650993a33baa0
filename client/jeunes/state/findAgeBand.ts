export type AgeBand = 'UNDER_16' | 'FROM_16' | 'FROM_18' | 'FROM_21' | 'FROM_26' | 'FROM_31';

/** From which birthday on each band holds; it holds until the eve of the first day of the next. */
const STARTS: readonly (readonly [AgeBand, number])[] = [['FROM_31', 31], ['FROM_26', 26], ['FROM_21', 21], ['FROM_18', 18], ['FROM_16', 16]];

/** The ages between which doors and words stay the same; null for an age that is not said. */
export function findAgeBand(age: number | null): AgeBand | null {
    if (age === null) return null;
    return STARTS.find(([, from]) => age >= from)?.[0] ?? 'UNDER_16';
}
