import 'reflect-metadata';
import { getMetadataArgsStorage } from 'typeorm';
import { expect, test } from 'vitest';
import { changeFieldTexts } from '../../../client/texts/changeTexts.js';
import { describeChange, type ListedChange } from '../../../client/texts/describeChange.js';
import { subjectEntities } from '../../../server/import/changes/subjectEntities.js';

const change: ListedChange = { id: 'a', at: '2026-01-01T00:00:00.000Z', nature: 'CHANGED', subjectKind: 'STRUCTURE', subjectId: 's', title: "Mission Locale d'Alès", path: '/structures/s', records: null, fields: [], sources: [] };
const sentencesOf = (subjectKind: ListedChange['subjectKind'], name: string, before: string | null, after: string | null) => describeChange({ ...change, subjectKind, fields: [{ name, before, after }] }).sentences;

test('every field of every record that has a history has its French word', () => {
    const derived = ['id', 'position', 'positionKind', 'placesValue', 'placesPrecision'];
    const names = getMetadataArgsStorage().columns.filter(({ target }) => subjectEntities.has(target as never)).map(({ propertyName }) => propertyName);
    expect(names.length).toBeGreaterThan(100);
    expect([...new Set(names)].filter(name => !derived.includes(name) && !changeFieldTexts[name])).toEqual([]);
});

test('a title stands alone: what happened, the name, the kind', () => {
    expect(describeChange(change).title).toBe('Modification\u00a0: Mission Locale d’Alès (structure)');
    expect(describeChange({ ...change, nature: 'ENDED', subjectKind: 'CONVENTION_PLACES' })).toEqual({
        title: 'Fin\u00a0: Mission Locale d’Alès (convention)', sentences: ['La dernière date donnée par la source est passée. On ne sait pas si c’est renouvelé.'],
    });
});

test.each([
    ['STRUCTURE', 'kind', 'ANTENNE', 'MISSION_LOCALE', 'Type\u00a0: Antenne de Mission Locale → Mission Locale.'],
    ['ORGANISATION', 'kind', 'AUTRE', 'ETAT', 'Type\u00a0: Organisation → Service de l’État.'],
    ['CONVENTION_PLACES', 'places', '12 ABOUT', '? UNKNOWN', 'Places\u00a0: environ 12\u00a0places → nombre non précisé.'],
    ['CONVENTION_PLACES', 'end', null, '2026-12-01', 'Fin\u00a0: inconnu → 1er décembre 2026.'],
    ['PARTNERSHIP', 'status', 'PLANNED', 'AGREEMENT', 'État\u00a0: En projet → Convention.'],
    ['DISPOSITIF', 'status', 'OPEN', 'ENDED', 'État\u00a0: ouvert → terminé.'],
    ['STRUCTURE', 'toConfirm', 'true', 'false', 'Certitude\u00a0: à confirmer → sûr.'],
    ['STRUCTURE', 'nom', "L'un", "L'autre", 'Nom\u00a0: «\u00a0L’un\u00a0» → «\u00a0L’autre\u00a0».'],
    ['STRUCTURE', 'contacts', null, null, 'Contacts.'],
    ['STRUCTURE', 'statements', null, null, 'Sources et citations.'],
] as const)('%s, %s: %s → %s', (kind, name, before, after, sentence) => {
    expect(sentencesOf(kind, name, before, after)).toEqual([sentence]);
});
