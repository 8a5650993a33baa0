import type { DataSource } from 'typeorm';
import { StartError } from '../../StartError.js';
import { hashContactId } from './hashContactId.js';
import type { NamedContact } from './NamedContact.js';

export interface ContactsReport {
    inserted: number;
    updated: number;
    removed: number;
}

const TABLES: Record<NamedContact['subjectKind'], string> = {
    STRUCTURE: 'structure',
    ORGANISATION: 'organisation',
    CONVENTION_PLACES: 'convention_places',
    INITIATIVE: 'initiative',
};

/**
 * Makes the table hold exactly the contacts of the private file, in one transaction; a contact keeps the day when it first came.
 *
 * @param today ISO date
 * @throws StartError when a contact was erased on request, or belongs to a record that is not there; then nothing is written
 */
export function importNamedContacts(dataSource: DataSource, contacts: readonly NamedContact[], today: string): Promise<ContactsReport> {
    return dataSource.transaction(async manager => {
        const erased = await manager.query<{ id_hash: string }[]>('SELECT id_hash FROM erased_contact');
        const hashes = new Set(erased.map(({ id_hash }) => id_hash));
        const back = contacts.findIndex(({ id }) => hashes.has(hashContactId(id)));
        if (back >= 0) throw new StartError(`Expected contacts that were not erased, got one that was, on request: contact ${back + 1}. Remove it from the file.`);
        for (const [kind, table] of Object.entries(TABLES)) {
            const own = contacts.filter(({ subjectKind }) => subjectKind === kind);
            if (own.length === 0) continue;
            const rows = await manager.query<{ id: string }[]>(`SELECT id FROM ${table} WHERE id = ANY($1)`, [own.map(({ subjectId }) => subjectId)]);
            const missing = own.find(({ subjectId }) => !rows.some(({ id }) => id === subjectId));
            if (missing) throw new StartError(`Expected subjectId of contact ${contacts.indexOf(missing) + 1} to be the id of a record of kind ${kind}, found none.`);
        }
        const [written] = await manager.query<[{ inserted: number; updated: number }]>(
            `WITH written AS (
                INSERT INTO named_contact AS old (id, subject_kind, subject_id, nom, role, email, phone, source, added_on)
                SELECT id, "subjectKind", "subjectId", nom, role, email, phone, source, $2::date
                FROM jsonb_to_recordset($1::jsonb) AS new (id text, "subjectKind" text, "subjectId" text, nom text, role text, email text, phone text, source text)
                ON CONFLICT (id) DO UPDATE SET subject_kind = excluded.subject_kind, subject_id = excluded.subject_id, nom = excluded.nom,
                    role = excluded.role, email = excluded.email, phone = excluded.phone, source = excluded.source
                WHERE (old.subject_kind, old.subject_id, old.nom, old.role, old.email, old.phone, old.source)
                    IS DISTINCT FROM (excluded.subject_kind, excluded.subject_id, excluded.nom, excluded.role, excluded.email, excluded.phone, excluded.source)
                RETURNING xmax = 0 AS inserted
            ) SELECT count(*) FILTER (WHERE inserted)::int AS inserted, count(*) FILTER (WHERE NOT inserted)::int AS updated FROM written`,
            [JSON.stringify(contacts), today],
        );
        const [removed] = await manager.query<[{ count: number }]>(
            'WITH removed AS (DELETE FROM named_contact WHERE NOT (id = ANY($1)) RETURNING 1) SELECT count(*)::int AS count FROM removed',
            [contacts.map(({ id }) => id)],
        );
        return { inserted: written.inserted, updated: written.updated, removed: removed.count };
    });
}
