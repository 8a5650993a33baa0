import type { ExportedStructure } from './ExportedStructure.js';
import type { StructureFilter } from './StructureFilter.js';

/** What files may be narrowed to: what the address of the list can say. */
type ExportFilter = Omit<StructureFilter, 'bbox' | 'readSince'>;

/** A filtered list that is about to be written to a file. */
export interface OpenedList {
    total: number;
    /** A short name of the data that it is read from. */
    version: string;
    /** ISO date in France. */
    today: string;
    /** The whole list in its order, some at a time. Rejects when the data change before its end: half of each would be neither. */
    batches(): AsyncGenerator<ExportedStructure[]>;
}

/** A page of the bulk feed. */
interface FeedPage {
    structures: ExportedStructure[];
    /** A short name of the data that this page is read from. */
    version: string;
    /** Whether others follow. */
    hasNext: boolean;
}

/** The way from the data to files. */
export interface StructureExports {
    open(filter: ExportFilter): Promise<OpenedList>;
    /** Null when there is none. */
    find(id: string): Promise<ExportedStructure | null>;
    /** Structures after an id, in the order of ids. */
    readPage(afterId: string, first: number): Promise<FeedPage>;
}
