/** What a rule found in the seeds. An error stops the load; a warning is shown to the steward. */
export interface Issue {
    /** Name of the rule, as its file. */
    rule: string;
    severity: 'error' | 'warning';
    /** Folder of the kind of record: `structures`, `conventions-places`… */
    kind: string;
    /** Id of the record; empty when the issue is about a whole list. */
    record: string;
    field: string;
    /** What came, shortened. */
    value: string;
    /** What was expected, in words. */
    expected: string;
}
