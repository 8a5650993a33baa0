export type AgeAnswer = 'WITHIN' | 'OUTSIDE' | 'UNKNOWN';

/** Whether an age, in years, is among those of a record; UNKNOWN when no source says its ages. */
export function computeAges({ min, max }: { min: number | null; max: number | null }, age: number): AgeAnswer {
    if (min === null && max === null) return 'UNKNOWN';
    return (min ?? 0) <= age && age <= (max ?? Infinity) ? 'WITHIN' : 'OUTSIDE';
}
