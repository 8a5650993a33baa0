import type { OpenedList } from '../../domain/StructureExports.js';

/** What every format writes: the list, and what the file says of itself. */
export interface ListFile {
    list: OpenedList;
    /** The filter in French words. */
    filter: string;
    /** Whole address, or the path while nobody told the origin of the site. */
    linkTo(path: string): string;
    /** What of the address of the list differs from the whole list. */
    query: string;
}
