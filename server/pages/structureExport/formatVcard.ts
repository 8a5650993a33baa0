import { kindTexts } from '../../../client/texts/kindTexts.js';
import type { ExportedStructure } from '../../domain/ExportedStructure.js';
import { formatPhone } from './formatPhone.js';
import { nameSources } from './nameSources.js';
import { toInternationalPhone } from './toInternationalPhone.js';
import { toUri } from './toUri.js';

/** Bytes of a line, its end left out (RFC 2426, 2.6). */
const MAX_BYTES = 75;

/**
 * The contact of a structure as vCard 3.0 (RFC 2426), which telephones and mail programmes all read. Of the service, never of a person: the record that it is
 * made from holds nobody's name. A point is given only where it is an address.
 */
export function formatVcard({ id, nom, kind, lieuDit, departement, commune, position, positionKind, manager, contacts, statements, toConfirm }: ExportedStructure, linkTo: (path: string) => string): string {
    const link = linkTo(`/structures/${id}`);
    const postcode = commune?.codesPostaux.length === 1 ? commune.codesPostaux[0]! : '';
    const readOn = statements.map(statement => statement.readOn).toSorted().at(-1);
    const labels = contacts.flatMap(({ kind: means, value, label }) => (label ? [`${means === 'PHONE' ? formatPhone(value) : value} : ${label}`] : []));
    const notes = [
        `${kindTexts[kind].one}, ${departement.nom} (${departement.code}).`,
        ...labels,
        contacts.length === 0 ? 'Aucun contact connu de nos sources.' : '',
        toConfirm ? 'À confirmer.' : '',
        `Source : ${nameSources(statements)}.`,
    ].filter(Boolean);
    const lines = [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'PRODID:-//Relais//FR',
        `UID:${escape(`relais:structure:${id}`)}`,
        `FN:${escape(nom)}`,
        `N:${escape(nom)};;;;`,
        `ORG:${manager ? `${escape(manager.nom)};${escape(nom)}` : escape(nom)}`,
        'X-ABSHOWAS:COMPANY',
        `CATEGORIES:${escape(kindTexts[kind].one)}`,
        ...contacts.map(({ kind: means, value }) => formatContact(means, value)),
        ...(commune ? [`ADR;TYPE=WORK:;${escape(lieuDit ?? '')};;${escape(commune.nom)};;${escape(postcode)};France`] : []),
        ...(position && positionKind === 'ADDRESS' ? [`GEO:${position.lat.toFixed(6)};${position.lng.toFixed(6)}`] : []),
        `NOTE:${escape(notes.join('\n'))}`,
        ...(readOn ? [`REV:${readOn}T00:00:00Z`] : []),
        ...(toUri(link) ? [`SOURCE:${toUri(link)}`] : []),
        'END:VCARD',
    ];
    return lines.map(line => `${fold(line)}\r\n`).join('');
}

function escape(text: string): string {
    // oxlint-disable-next-line no-control-regex
    return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function formatContact(kind: ExportedStructure['contacts'][number]['kind'], value: string): string {
    if (kind === 'PHONE') return `TEL;TYPE=WORK,VOICE:${escape(toInternationalPhone(value) ?? value)}`;
    if (kind === 'EMAIL') return `EMAIL;TYPE=INTERNET,WORK:${escape(value)}`;
    // A URI is not a text: nothing in it is escaped. What is none stays readable.
    const uri = toUri(value);
    return uri === null ? `NOTE:${escape(`Site : ${value}`)}` : `URL:${uri}`;
}

/** Long lines go on after CRLF and a space; no character is cut in two. */
function fold(line: string): string {
    const parts: string[] = [];
    let part = '';
    for (const character of line) {
        if (Buffer.byteLength(part) + Buffer.byteLength(character) > (parts.length === 0 ? MAX_BYTES : MAX_BYTES - 1)) {
            parts.push(part);
            part = '';
        }
        part += character;
    }
    return [...parts, part].join('\r\n ');
}
