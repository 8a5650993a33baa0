import type { Execute } from '../queries/Execute.js';
import type { YoungAddresses } from '../jeunes/directory/YoungAddresses.js';
import type { SiteVersions } from '../state/SiteVersions.js';
import type { ExportColumn } from './ExportColumn.js';
import type { Page } from './Page.js';

interface PageRequest {
    execute: Execute;
    url: URL;
    /** The part of the path after the folder: an id or a code. */
    id: string;
    versions: SiteVersions;
    /** Origin of the site as the world sees it; null: unknown. */
    publicUrl: string | null;
    /** Sites that may show the frame, besides this one; null: all. */
    embedOrigins: readonly string[] | null;
    /** The columns of the tables of structures, as the server writes them. */
    exportColumns: readonly ExportColumn[];
    /** Where the files of /jeunes are; they are made when this is first asked. */
    youngAddresses: () => Promise<YoungAddresses>;
}

/** Loads what a page shows; null when there is no such record. */
export type PageLoader = (request: PageRequest) => Promise<Page | null>;
