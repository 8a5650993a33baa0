/**
 * How an age stands to a range of ages, in whole years, both bounds included and null when there is none.
 *
 * @returns UNKNOWN without any bound: nobody says, one has to ask
 */
export function findAgeFit(age: number, min: number | null, max: number | null): 'YES' | 'LATER' | 'PAST' | 'UNKNOWN' {
    if (min === null && max === null) return 'UNKNOWN';
    if (max !== null && age > max) return 'PAST';
    return min !== null && age < min ? 'LATER' : 'YES';
}
