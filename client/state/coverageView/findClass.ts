import type { ValueClass } from './computeClasses.js';

/** The index of the class that holds a value of the distribution; null for unknown and outside. */
export function findClass(classes: readonly ValueClass[], value: number | null): number | null {
    if (value === null) return null;
    const found = classes.findIndex(({ from, to }) => value >= from && value <= to);
    return found < 0 ? null : found;
}
