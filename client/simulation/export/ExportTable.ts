import type { CoverageListData } from '../../queries/operations.js';

/** Null is unknown, or does not apply: an empty cell in a table, null in GeoJSON, never 0. */
export type Cell = string | number | null;

/** Which data the page was computed with, as its own exports say it. */
export type DataVersions = CoverageListData['coverage']['versions'];

/** What both files of one result say: the same rows, the same words. */
export interface ExportTable {
    columns: readonly string[];
    /** A row without a place sums up the others. */
    rows: readonly { place: { lat: number; lng: number } | null; cells: readonly Cell[] }[];
    /** Every parameter, defaults included, by the words of the address. */
    parameters: Readonly<Record<string, string | number>>;
    versions: DataVersions;
    /** ISO date in France. */
    computedOn: string;
    /** The address that shows it again. */
    link: string;
    /** Without its extension. */
    fileName: string;
}
