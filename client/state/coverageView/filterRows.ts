import type { CoverageRow } from '../../queries/operations.js';
import { shortenTerritory } from '../../texts/shortenTerritory.js';
import { normalizeName } from '../normalizeName.js';

/** Rows whose name, as the table writes it, or official code has a word that begins as each word typed; accents, capitals and hyphens do not matter. */
export function filterRows(rows: readonly CoverageRow[], text: string): readonly CoverageRow[] {
    const wanted = normalizeName(text).split(' ').filter(Boolean);
    if (!wanted.length) return rows;
    return rows.filter(({ nom, code }) => {
        const words = normalizeName(`${shortenTerritory(nom)} ${/^\d/.test(code) ? code : ''}`).split(' ');
        return wanted.every(start => words.some(word => word.startsWith(start)));
    });
}
