import type { CoverageRow } from '../../queries/operations.js';
import { normalizeName } from '../normalizeName.js';

/** Rows whose name or code holds every word typed; accents, capitals and hyphens do not matter. */
export function filterRows(rows: readonly CoverageRow[], text: string): readonly CoverageRow[] {
    const words = normalizeName(text).split(' ').filter(Boolean);
    if (!words.length) return rows;
    return rows.filter(({ nom, code }) => {
        const name = `${normalizeName(nom)} ${normalizeName(code)}`;
        return words.every(word => name.includes(word));
    });
}
