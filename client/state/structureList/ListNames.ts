/** The French names of what addresses call by code. */
export interface ListNames {
    departements: Record<string, string>;
    epci: Record<string, string>;
    /** Titles. */
    sources: Record<string, string>;
}
