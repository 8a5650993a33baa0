import { InvalidRequest } from './InvalidRequest.js';

/** @throws InvalidRequest when it is nobody's age */
export function checkAge(age: number | null | undefined): void {
    if (age != null && (age < 0 || age > 120)) throw new InvalidRequest(`Expected age between 0 and 120 (years) in filter, got ${age}.`);
}
