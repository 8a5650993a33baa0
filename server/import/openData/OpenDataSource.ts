/** UNML, DILA: who serves which commune. INSEE: a weight of the communes. */
type OpenDataFormat = 'UNML' | 'DILA' | 'INSEE';

/** A file that was imported. */
export interface OpenDataSource {
    /** `unml`, `dila`, or the id chosen for a set of weights. */
    id: string;
    format: OpenDataFormat;
    /** For weights, what they count: shown to people. */
    title: string;
    publisher: string | null;
    /** Null when the publisher's licence is not known to us. */
    licence: string | null;
    /** ISO date of what the file says; null when the operator gave none. */
    date: string | null;
    /** Name of the file that was read. */
    file: string;
    /** SHA-256 of the file, hexadecimal; of both, one after the other, when there are two. */
    hash: string;
    /** Column of the weights; null for competence. */
    columnName: string | null;
}
