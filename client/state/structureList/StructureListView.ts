import type { ConventionForm, ConventionPublic, Need, StructureKind } from '../../queries/operations.js';

/** What the reader asked for on the page of structures: all of it is in the address bar. */
export interface StructureListView {
    /** Empty: every kind. */
    kinds: StructureKind[];
    /** Codes; empty: all of them. */
    departements: string[];
    /** SIREN number. */
    epci: string | null;
    text: string;
    /** Whole years. */
    age: number | null;
    public: ConventionPublic | null;
    need: Need | null;
    form: ConventionForm | null;
    withPlaces: boolean;
    /** With an agreement known to be in force today. */
    inForce: boolean;
    /** Described by a source for a period that ends in that year or later. */
    since: string | null;
    /** Id. */
    source: string | null;
    /** Nothing of it is to be confirmed. */
    sure: boolean;
    /** Cursor of the last structure of the page before; null: the first page. */
    after: string | null;
}
