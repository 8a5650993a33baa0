import type { SubjectKind } from '../queries/operations.js';

const FOLDERS: Partial<Record<SubjectKind, string>> = { STRUCTURE: 'structures', ORGANISATION: 'organisations', CONVENTION_PLACES: 'conventions' };

/** The page of the record that a statement is about; the pages of coverage and départements for what has none of its own. */
export function findRecordAddress(kind: SubjectKind, id: string): string | null {
    const folder = FOLDERS[kind];
    if (folder) return `/${folder}/${id}`;
    return kind === 'STATED_GAP' ? '/couverture' : null;
}
