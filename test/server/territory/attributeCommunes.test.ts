import { describe, expect, test } from 'vitest';
import { attributeCommunes } from '../../../server/territory/attributeCommunes.js';
import type { Snapshot, SnapshotCompetence } from '../../../server/territory/Snapshot.js';

/** Four communes in a row, of the département 34; one of 30; one of 48, where nobody has a site. */
const communes = ['34001', '34002', '34003', '34004', '30001', '48001'].map((codeInsee, index) => ({
    codeInsee, nom: codeInsee, population: 100, departementCode: codeInsee.slice(0, 2), epciCode: null, position: { lat: 43, lng: 3 + index / 10 },
}));
const site = (id: string, codeInsee: string) => ({ id, nom: id, kind: 'MISSION_LOCALE' as const, departementCode: codeInsee.slice(0, 2), codeInsee, parentId: null, doubtfulParent: false, doubtfulCommune: false });
const snapshot = (competences: SnapshotCompetence[]): Snapshot => ({
    version: 'test', communes, epci: [], departements: [], regions: [], structures: [site('west', '34001'), site('east', '34004'), site('gard', '30001')], inventories: [], gaps: [], competences, weights: [],
});
const file = (id: string, missionsLocales: { key: string; structureId?: string; nom?: string; codes: string[]; shared?: string[] }[]): SnapshotCompetence => ({
    id, publisher: id.toUpperCase(), file: `${id}.csv`, date: '2024-03-12', importedOn: '2026-11-22',
    missionsLocales: missionsLocales.map(({ key, structureId = null, nom = null, codes, shared = [] }) => ({ key, nom, structureId, codesInsee: codes, sharedCodesInsee: shared })),
});
const attribute = (...competences: SnapshotCompetence[]) => attributeCommunes(snapshot(competences), new Map(communes.map(commune => [commune.codeInsee, commune])));
const shown = (attribution: ReturnType<typeof attribute>) =>
    Object.fromEntries([...attribution.byCommune].map(([code, { missionsLocales, source, shared }]) => [code, `${source?.id ?? 'estimated'}: ${missionsLocales.join('+') || 'nobody'}${shared ? ' shared' : ''}`]));

test('without a file everything is estimated, and a commune of a département without a site is unknown', () => {
    expect(shown(attribute())).toEqual({ 34001: 'estimated: west', 34002: 'estimated: west', 34003: 'estimated: east', 34004: 'estimated: east', 30001: 'estimated: gard' });
});

test('the word of a file comes before the estimate; a commune that it leaves out of a département that it covers is a hole', () => {
    const attribution = attribute(file('unml', [{ key: '1', structureId: 'west', codes: ['34001', '34002', '34004'] }]));
    expect(shown(attribution)).toEqual({ 34001: 'unml: west', 34002: 'unml: west', 34003: 'unml: nobody', 34004: 'unml: west', 30001: 'estimated: gard' });
    expect(attribution.missionsLocales.has('34003')).toBe(false);
});

test('half of the communes of a département is covering it; less is the margin of another territory, and its other communes keep their estimate', () => {
    expect(shown(attribute(file('unml', [{ key: '1', structureId: 'gard', codes: ['34001', '34002'] }])))).toMatchObject({ 34001: 'unml: gard', 34003: 'unml: nobody', 34004: 'unml: nobody' });
    expect(shown(attribute(file('unml', [{ key: '1', structureId: 'gard', codes: ['34001', '30001'] }])))).toMatchObject({ 30001: 'unml: gard', 34001: 'unml: gard', 34002: 'estimated: west', 34004: 'estimated: east' });
});

test('a file tells who serves a département where the directory knows no site', () => {
    expect(shown(attribute(file('unml', [{ key: '48', nom: 'Mission Locale Lozère', codes: ['48001'] }])))).toMatchObject({ 48001: 'unml: unml-48' });
});

test('a Mission Locale that the directory does not have, or has no more, stands with the name of the file', () => {
    const { outsiders, byCommune } = attribute(file('dila', [{ key: 'A/1 b', nom: 'Mission Locale de Loin', codes: ['34001'] }, { key: 'B', structureId: 'removed-by-the-seeds', nom: 'Mission Locale Partie', codes: ['34002'] }, { key: 'C', codes: ['34003'] }]));
    expect(Object.fromEntries(outsiders)).toEqual({ 'dila-a-1-b': 'Mission Locale de Loin', 'dila-b': 'Mission Locale Partie', 'dila-c': 'Mission Locale dont le fichier ne donne pas le nom' });
    expect(byCommune.get('34002')?.missionsLocales).toEqual(['dila-b']);
});

describe('a shared commune', () => {
    test('has several Missions Locales, or the word of the file', () => {
        const attribution = attribute(file('unml', [{ key: '1', structureId: 'west', codes: ['34001', '34002'], shared: ['34001', '34002'] }, { key: '2', structureId: 'east', codes: ['34002', '34003', '34004'], shared: ['34002'] }]));
        expect(shown(attribution)).toMatchObject({ 34001: 'unml: west shared', 34002: 'unml: east+west shared', 34003: 'unml: east' });
    });
    test('is not one that two places of the same Mission Locale serve', () => {
        const attribution = attribute(file('dila', [{ key: 'seat', structureId: 'west', codes: ['34001', '34002'], shared: ['34001'] }, { key: 'antenna', structureId: 'west', codes: ['34001'], shared: ['34001'] }]));
        expect(shown(attribution)).toMatchObject({ 34001: 'dila: west', 34002: 'dila: west' });
    });
});

test('of two files the first decides where it speaks; the second where it alone does', () => {
    const unml = file('unml', [{ key: '1', structureId: 'west', codes: ['34001'] }]);
    const dila = file('dila', [{ key: '2', structureId: 'east', codes: ['34001', '34002', '34003', '48001'] }]);
    expect(shown(attribute(unml, dila))).toEqual({ 34001: 'unml: west', 34002: 'dila: east', 34003: 'dila: east', 34004: 'dila: nobody', 30001: 'estimated: gard', 48001: 'dila: east' });
});

test('a code that the geography does not have (any more) does no harm', () => {
    expect(shown(attribute(file('unml', [{ key: '1', structureId: 'west', codes: ['34999'] }])))).toEqual(shown(attribute()));
});
