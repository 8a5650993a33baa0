/** A list that the reader kept: its name and the query of its address. */
export interface SavedList {
    name: string;
    query: string;
}
