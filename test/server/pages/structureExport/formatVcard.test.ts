import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { formatVcard } from '../../../../server/pages/structureExport/formatVcard.js';
import { exportedStructure } from '../../../helpers/exportedStructure.js';

const write = (changes: Parameters<typeof exportedStructure>[0]) => formatVcard(exportedStructure(changes), path => `https://relais.example${path}`);
const read = (text: string) => ICAL.Component.fromString(text);
const valueOf = (card: ReturnType<typeof read>, name: string) => card.getFirstPropertyValue(name);

/** RFC 2426 as far as it is used here: an unfolded line is a name, parameters, a colon and a value without control characters. */
const LINE = /^[A-Z-]+(;[A-Z-]+=[A-Z,]+)*:\P{Cc}*$/u;

test('another reader finds name, organisation, telephone, mail, site, address, source', () => {
    const card = read(write({
        nom: 'Résidence « Les Pins », Foix nord', manager: { id: 'a', nom: 'Association, loi 1901', sigle: null }, lieuDit: 'Gare', positionKind: 'ADDRESS',
        contacts: [{ kind: 'PHONE', value: '05 61 00 00 00', label: 'Accueil' }, { kind: 'EMAIL', value: 'contact@example.org', label: null }, { kind: 'WEBSITE', value: 'https://example.org/a,b;c', label: null }],
    }));
    expect(valueOf(card, 'version')).toBe('3.0');
    expect(valueOf(card, 'fn')).toBe('Résidence « Les Pins », Foix nord');
    expect(valueOf(card, 'org')).toEqual(['Association, loi 1901', 'Résidence « Les Pins », Foix nord']);
    expect(valueOf(card, 'tel')).toBe('+33561000000');
    expect(valueOf(card, 'email')).toBe('contact@example.org');
    expect(valueOf(card, 'url')).toBe('https://example.org/a,b;c');
    expect(valueOf(card, 'adr')).toEqual(['', 'Gare', '', 'Foix', '', '09000', 'France']);
    expect(String(valueOf(card, 'note'))).toMatch(/^Résidence Habitat Jeunes, Ariège \(09\)\.\n05 61 00 00 00 : Accueil\nSource : « Étude », URHAJ, 24 janvier 2023 \(lu le 21 novembre 2026\)\.$/);
    expect(valueOf(card, 'source')).toBe('https://relais.example/structures/residence-foix');
});

test('lines keep the grammar and 75 bytes, whatever a name holds; nothing injects a line', () => {
    const nasty = 'É'.repeat(90) + '😀'.repeat(30) + '\r\nTEL:0600000000\nBEGIN:VCARD\u0000\u0007\\,;';
    const text = write({ nom: nasty, lieuDit: nasty, toConfirm: true, contacts: [{ kind: 'PHONE', value: '115\r\nNOTE:x', label: nasty }, { kind: 'WEBSITE', value: `https://example.org/${nasty}`, label: null }] });
    expect(text.endsWith('END:VCARD\r\n')).toBe(true);
    const physical = text.slice(0, -2).split('\r\n');
    expect(Math.max(...physical.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    const logical = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
    expect(logical.filter(line => !LINE.test(line))).toEqual([]);
    expect(logical.filter(line => line.startsWith('TEL'))).toEqual(['TEL;TYPE=WORK,VOICE:115\\nNOTE:x']);
    expect(logical.filter(line => line.startsWith('BEGIN'))).toHaveLength(1);
    expect(logical.find(line => line.startsWith('FN'))).toMatch(/BEGIN:VCARD {2}\\\\\\,\\;$/); // each of backslash, comma and semicolon after a backslash
    expect(read(text).getAllProperties('tel')).toHaveLength(1);
});

test('the centre of a commune is no address: no GEO; an unknown place has no ADR', () => {
    expect(write({})).not.toMatch(/^GEO/m);
    expect(write({ positionKind: 'ADDRESS' })).toMatch(/^GEO:42\.966000;1\.607000\r$/m);
    expect(write({ commune: null, position: null, positionKind: null })).not.toMatch(/^(ADR|GEO)/m);
});

test('without a contact it says so, and the source still stands', () => {
    expect(String(valueOf(read(write({})), 'note'))).toBe('Résidence Habitat Jeunes, Ariège (09).\nAucun contact connu de nos sources.\nSource : « Étude », URHAJ, 24 janvier 2023 (lu le 21 novembre 2026).');
});
