import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseNamedContacts } from './parseNamedContacts.js';

/**
 * Rewrites the private file without a contact, so that the next import does not bring it back.
 *
 * @returns false when there is no such file, or no such contact in it
 */
export function removeFromFile(file: string, id: string): boolean {
    if (!existsSync(file)) return false;
    const contacts = parseNamedContacts(readFileSync(file, 'utf8'));
    const kept = contacts.filter(contact => contact.id !== id);
    if (kept.length === contacts.length) return false;
    const temporary = `${file}.new`;
    writeFileSync(temporary, `${JSON.stringify(kept, null, 4)}\n`, { mode: 0o600 });
    renameSync(temporary, file);
    return true;
}
