import type { columnTexts } from '../texts/columnTexts.js';

export type ColumnName = keyof typeof columnTexts;

/** What a cell is: one value, or several (plural) with a separator; a WORD is one of the column's codes and nothing else. */
export type ColumnFormat = 'TEXT' | 'TEXTS' | 'CODE' | 'CODES' | 'WORD' | 'WORDS' | 'COUNT' | 'PLACES' | 'DEGREES' | 'DATE' | 'DATES' | 'PERIODS' | 'PHONES' | 'LINK';

export interface ExportCode {
    /** As the files write it. */
    written: string;
    /** The same in the API; null: the API has no code for it. */
    api: string | null;
    /** In French words; null: what is written is in words already. */
    means: string | null;
}

/** What is said of a column of the list's files: it comes from the definition that writes the column. */
export interface ExportColumn {
    name: ColumnName;
    format: ColumnFormat;
    /** Before each code in the CSV, with a hyphen; null: none. */
    prefix: string | null;
    /** Every value of a WORD, of the others those that stand where a value is missing. */
    codes: readonly ExportCode[];
}
