import type { PlacesPrecision } from '../queries/operations.js';
import { formatNumber } from './formatNumber.js';
import { plural } from './plural.js';

/** `24 places`, `environ 75 places`, `au moins 100 places`, `nombre non précisé`: unknown is never 0. */
export function formatPlaces({ value, precision }: { value: number | null; precision: PlacesPrecision }): string {
    if (value === null || precision === 'UNKNOWN') return 'nombre non précisé';
    const count = `${formatNumber(value)}\u00a0${plural(value, 'place', 'places')}`;
    if (precision === 'ABOUT') return `environ ${count}`;
    return precision === 'AT_LEAST' ? `au moins ${count}` : count;
}
