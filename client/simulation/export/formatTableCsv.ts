import type { Cell, ExportTable } from './ExportTable.js';

const STARTS_A_FORMULA = /^[=+\-@\t\r]/;

/**
 * CSV as French spreadsheets open it, by the rules of the server's own exports: a mark, semicolons, CRLF, the comma of decimals, an
 * apostrophe before a text that would start a formula. What it was computed with is repeated in each row: a copied row still says it.
 */
export function formatTableCsv({ columns, rows, parameters, versions, computedOn, link }: ExportTable): string {
    const { seeds, geography, competence, weights } = versions;
    const repeated = [
        Object.entries(parameters).map(([name, value]) => `${name}=${value}`).join(' ; '),
        `répertoire ${seeds} ; géographie ${geography} ; compétence ${competence ?? 'estimée'} ; poids ${weights ?? 'sans import'}`,
        computedOn,
        link,
    ];
    const lines = [[...columns, 'parametres', 'version_donnees', 'calcule_le', 'lien'], ...rows.map(({ cells }) => [...cells, ...repeated])];
    return `\ufeff${lines.map(line => line.map(formatCell).join(';')).join('\r\n')}\r\n`;
}

/** A number is never a formula: a longitude to the west keeps its sign. */
function formatCell(cell: Cell): string {
    if (cell === null) return '';
    if (typeof cell === 'number') return String(cell).replace('.', ',');
    const safe = STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell;
    return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
