import type { ViewState } from './ViewState.js';

/** Whether the reader asked for something: then the answer comes before the figures of the whole. */
export function isNarrowed({ kinds, departement, text, withPlaces, commune }: ViewState): boolean {
    return kinds.length > 0 || departement !== null || text !== '' || withPlaces || commune !== null;
}
