import { StartError } from '../../StartError.js';
import { NAMED_CONTACT_SUBJECTS, type NamedContact } from './NamedContact.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FIELDS = ['id', 'subjectKind', 'subjectId', 'nom', 'role', 'email', 'phone', 'source'] as const;
const OPTIONAL = new Set<string>(['role', 'email', 'phone']);

/**
 * Parses the operator's private file: a JSON list of contacts. Its errors say where, and never repeat a value.
 *
 * @throws StartError with the record, the field and what was expected
 */
export function parseNamedContacts(text: string): NamedContact[] {
    let content: unknown;
    try {
        content = JSON.parse(text);
    } catch {
        // The message of JSON.parse quotes the text: personal data.
        throw new StartError('Expected a JSON list of contacts, got a file that is not JSON.');
    }
    if (!Array.isArray(content)) throw new StartError('Expected a JSON list of contacts, got something else.');
    const ids = new Set<string>();
    return content.map((record: unknown, index) => {
        const contact = parseContact(record, `contact ${index + 1}`);
        if (ids.has(contact.id)) throw new StartError(`Expected an id used once in contact ${index + 1}, got one that comes twice.`);
        ids.add(contact.id);
        return contact;
    });
}

function parseContact(record: unknown, where: string): NamedContact {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new StartError(`Expected an object in ${where}, got something else.`);
    const values = record as Record<string, unknown>;
    const unknown = Object.keys(values).filter(field => !(FIELDS as readonly string[]).includes(field));
    if (unknown.length > 0) throw new StartError(`Expected only the fields ${FIELDS.join(', ')} in ${where}, got ${unknown.length} other.`);
    for (const field of FIELDS) {
        const value = values[field] ?? null;
        if (value === null && OPTIONAL.has(field)) continue;
        if (typeof value !== 'string' || value.trim() === '' || value.includes('\0')) throw new StartError(`Expected ${field} of ${where} to be text${OPTIONAL.has(field) ? ' or null' : ''}, got ${value === null ? 'nothing' : 'something else'}.`);
    }
    const contact = { role: null, email: null, phone: null, ...values } as unknown as NamedContact;
    if (!SLUG.test(contact.id)) throw new StartError(`Expected id of ${where} to be lower-case letters, digits and single hyphens, got something else.`);
    if (!NAMED_CONTACT_SUBJECTS.includes(contact.subjectKind)) throw new StartError(`Expected subjectKind of ${where} to be one of ${NAMED_CONTACT_SUBJECTS.join(', ')}, got another.`);
    if (contact.email === null && contact.phone === null) throw new StartError(`Expected email or phone in ${where}, got neither.`);
    if (contact.email !== null && !/^[^\s@]+@[^\s@]+$/.test(contact.email)) throw new StartError(`Expected email of ${where} to be an address, got something else.`);
    return contact;
}
