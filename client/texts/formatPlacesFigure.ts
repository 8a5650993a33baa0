import type { PlacesPrecision } from '../queries/operations.js';

/** The small figure at a house on the map: `24`, `≈75`, `≥100` or `?`. */
export function formatPlacesFigure({ value, precision }: { value: number | null; precision: PlacesPrecision }): string {
    if (value === null || precision === 'UNKNOWN') return '?';
    return `${precision === 'ABOUT' ? '≈' : precision === 'AT_LEAST' ? '≥' : ''}${value}`;
}
