import type { CommuneColumns } from '../columns/readColumns.js';
import type { PointTree } from '#coverage/PointTree.js';

/** Access of a commune before any opening, as a number: its index here. The same codes as the vocabulary `AccessStatus`. */
export const STATUS_CODES = ['WITHIN', 'NONE_KNOWN', 'BEYOND', 'UNKNOWN'] as const;
export const WITHIN = 0;
export const UNKNOWN = 3;

/** The communes, what is known of them for one request, and their tree: the ground of a simulation. */
export interface Country {
    columns: CommuneColumns;
    tree: PointTree;
    /** Of each commune, an index in `STATUS_CODES`. */
    statuses: Uint8Array;
    /** People of each commune by the weight of the request; NaN unknown. */
    people: Float64Array;
    /** 1 for a commune of the area that the request is about. */
    inArea: Uint8Array;
    measure: 'STRAIGHT_LINE' | 'ROAD_ESTIMATE';
    /** Territories of Missions Locales, and those of each commune (none, one, or several that share it). */
    missionsLocales: readonly { code: string; nom: string }[];
    missionsLocalesOf: readonly (readonly number[] | undefined)[];
}
