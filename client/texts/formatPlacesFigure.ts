import type { PlacesPrecision } from '../queries/operations.js';

/** The small figure at a house on the map: `24`, `≈75`, `≥100`, `…` when only a number shared with others is stated, or `?`. */
export function formatPlacesFigure({ value, precision, sharedWithOthers = 0 }: { value: number | null; precision: PlacesPrecision; sharedWithOthers?: number }): string {
    if (value === null && sharedWithOthers > 0) return '…';
    if (value === null || precision === 'UNKNOWN') return '?';
    return `${precision === 'ABOUT' ? '≈' : precision === 'AT_LEAST' ? '≥' : ''}${value}`;
}
