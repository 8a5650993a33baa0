import { createHash } from 'node:crypto';

/** What is kept of an erased contact: the SHA-256 of its id, hexadecimal. */
export function hashContactId(id: string): string {
    return createHash('sha256').update(`named_contact ${id}`).digest('hex');
}
