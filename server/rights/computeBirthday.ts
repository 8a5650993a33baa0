import { parseIsoDate } from './parseIsoDate.js';

/**
 * The day when a person reaches an age. Born on 29 February, one reaches it on 1 March in a common year: not before the
 * year is complete, which keeps a scheme that closes "until the eve of the birthday" open on 28 February.
 *
 * @param birthDate ISO date
 * @param age whole years
 */
export function computeBirthday(birthDate: string, age: number): string {
    const { year, month, day } = parseIsoDate(birthDate);
    // Date.UTC turns 29 February of a common year into 1 March.
    return new Date(Date.UTC(year + age, month - 1, day)).toISOString().slice(0, 10);
}
