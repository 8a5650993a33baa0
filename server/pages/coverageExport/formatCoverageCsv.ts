import { formatCsv } from '../formatCsv.js';
import type { CoverageExport } from './CoverageExport.js';
import { formatCell } from './formatCell.js';

/**
 * The table for a spreadsheet. What it was computed with is in four columns repeated in each row, so that the file has one header and
 * opens right, and a row that is copied elsewhere still says where it comes from. The last row is the whole area. Numbers have the comma of French spreadsheets.
 */
export function formatCoverageCsv({ columns, rows, total, parameters, versions, computedOn, sha256 }: CoverageExport): string {
    const { seeds, geography, competence, weights } = versions;
    const repeated = [
        Object.entries(parameters).map(([name, value]) => `${name}=${value}`).join(' ; '),
        `répertoire ${seeds} ; géographie ${geography} ; compétence ${competence ?? 'estimée'} ; poids ${weights ?? 'sans import'}`,
        computedOn,
        sha256,
    ];
    return formatCsv([...columns, 'parametres', 'version_donnees', 'calcule_le', 'empreinte'], [...rows.map(({ cells }) => cells), total].map(cells => [...cells.map(formatCell), ...repeated]));
}
