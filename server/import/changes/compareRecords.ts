import { isDeepStrictEqual } from 'node:util';
import type { ChangedField } from '../../database/entities/Change.js';
import type { ChangeNames } from './describeSubject.js';

type Row = Record<string, unknown>;

/**
 * Fields whose values are kept in the history: names, dates, numbers, codes. Of all others (contacts, descriptions, lists) only
 * the name is kept, so that what is erased from the directory is not told by its history.
 */
const KEPT = new Set([
    'nom', 'titre', 'sigle', 'kind', 'status', 'level', 'relation', 'start', 'end', 'date', 'ageMin', 'ageMax', 'capacity', 'maxAmountPerMonth', 'value', 'unit', 'departementCode', 'toConfirm', 'complete',
]);
/** Derived from others. */
const DERIVED = new Set(['position', 'positionKind', 'placesValue', 'placesPrecision']);

/**
 * The fields of a record that differ, in the order of its columns. A number of places is one field `places`, printed as
 * `<number or ?> <precision>`; a commune is told by its name and code.
 */
export function compareRecords(before: Row, after: Row, { communes }: Pick<ChangeNames, 'communes'>): ChangedField[] {
    const fields: ChangedField[] = [];
    if ('placesPrecision' in before && printPlaces(before) !== printPlaces(after)) fields.push({ name: 'places', before: printPlaces(before), after: printPlaces(after) });
    for (const name of Object.keys(before)) {
        if (DERIVED.has(name) || isDeepStrictEqual(before[name], after[name])) continue;
        const print = (value: unknown) => {
            if (value === null) return null;
            if (name === 'codeInsee') return `${communes.get(String(value))?.nom ?? 'commune'} (${value})`;
            return KEPT.has(name) ? String(value) : null;
        };
        fields.push({ name, before: print(before[name]), after: print(after[name]) });
    }
    return fields;
}

function printPlaces({ placesValue, placesPrecision }: Row): string {
    return `${placesValue ?? '?'} ${placesPrecision}`;
}
