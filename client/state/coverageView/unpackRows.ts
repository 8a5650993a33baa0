import type { CoverageRow } from '../../queries/operations.js';
import type { PackedRow } from './packRows.js';

/** The rows that `packRows` made short. */
export function unpackRows(rows: readonly PackedRow[]): CoverageRow[] {
    return rows.map(([id, code, nom, access, center, departements, communes, communesUnknown, people, within, beyond, noneKnown, unknown, shareWithout, meanKm, meanKmPeople, value, precision, conventions, conventionsWithoutNumber, per1000, notLocated]) => ({
        id, code, nom, access, center: center && { lat: center[0]!, lng: center[1]! }, departements: departements.map(one => ({ code: one })),
        figures: { communes, communesUnknown, people, within, beyond, noneKnown, unknown, shareWithout, meanKm, meanKmPeople },
        places: { total: { value, precision, conventions, conventionsWithoutNumber }, per1000, notLocated },
    }));
}
