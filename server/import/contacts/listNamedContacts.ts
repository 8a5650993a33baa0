import type { DataSource } from 'typeorm';
import type { NamedContact } from './NamedContact.js';

/** The contacts in order of id, for the operator's own terminal. */
export function listNamedContacts(dataSource: DataSource): Promise<(NamedContact & { addedOn: string })[]> {
    return dataSource.query(
        `SELECT id, subject_kind AS "subjectKind", subject_id AS "subjectId", nom, role, email, phone, source, added_on::text AS "addedOn"
         FROM named_contact ORDER BY id COLLATE "C"`,
    );
}
