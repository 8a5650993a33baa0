import type { CoverageExportData } from '../../../client/queries/operations.js';

export type ExportTerritory = CoverageExportData['coverage']['territories'][number];

/** Null is unknown: an empty cell in a table, null in GeoJSON, never 0. */
export type Cell = string | number | null;

/** What both exports say of a view: the same rows, the same words, the same fingerprint. */
export interface CoverageExport {
    columns: readonly string[];
    /** One a territory, in the order of the page's table. */
    rows: readonly { territory: ExportTerritory; cells: readonly Cell[] }[];
    /** The whole area, whatever the rows: last row of the CSV, member `relais.ensemble` of the GeoJSON. */
    total: readonly Cell[];
    /** Every parameter, defaults included, as in the address of the page. */
    parameters: Readonly<Record<string, string | number>>;
    versions: CoverageExportData['coverage']['versions'];
    /** ISO date in France. */
    computedOn: string;
    /** SHA-256 of the rows and the total; see `hashRows`. */
    sha256: string;
    /** Without its extension. */
    fileName: string;
}
