import { InvalidRequest } from './InvalidRequest.js';

/** @param where the argument that holds it. @throws InvalidRequest when it is nobody's age */
export function checkAge(age: number | null | undefined, where = 'filter'): void {
    if (age != null && (age < 0 || age > 120)) throw new InvalidRequest(`Expected age between 0 and 120 (years) in ${where}, got ${age}.`);
}
