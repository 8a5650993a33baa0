/** Why a row of a file is spoken of; the report counts by it. */
type NoteReason =
    | 'wrong number of cells'
    | 'unknown commune'
    | 'outside the geography'
    | 'leading zero lost'
    | 'arrondissement'
    | 'former commune'
    | 'name does not match the code'
    | 'no Mission Locale'
    | 'repeated row'
    | 'sharing does not agree'
    | 'two names for one key'
    | 'service without a name'
    | 'broken list of services'
    | 'bad number'
    | 'no value'
    | 'incomplete sum';

/** What a person should know about one row. LEFT_OUT: not taken; CHANGED: taken otherwise than written; KEPT: taken as written, to look at. */
export interface RowNote {
    effect: 'LEFT_OUT' | 'CHANGED' | 'KEPT';
    reason: NoteReason;
    /** Line of the table, the heading being line 1; 0 for what comes from another file (`field` says which). */
    line: number;
    field: string;
    value: string;
    expected: string;
    /** The nearest accepted value; null when none is near. */
    nearest: string | null;
}
