import { parseIsoDate } from './parseIsoDate.js';
import type { Person } from './Person.js';

/** @throws RangeError when a date or the age is not one */
export function checkPerson({ birthDate, age, onDate, leftCareOn }: Person): void {
    for (const date of [birthDate, onDate, leftCareOn]) if (date !== null) parseIsoDate(date);
    if (birthDate !== null && birthDate > onDate) throw new RangeError(`Expected a birth date on or before ${onDate}, got ${birthDate}.`);
    if (age !== null && !(Number.isInteger(age) && age >= 0 && age <= 120)) throw new RangeError(`Expected age in whole years from 0 to 120, got ${age}.`);
}
