import { expect, test } from 'vitest';
import { computeCompetenceAudit } from '../../../server/coverage/computeCompetenceAudit.js';
import { explainCompetence, explainCompetenceAudit } from '../../../server/territory/explainCompetence.js';
import type { SnapshotCompetence } from '../../../server/territory/Snapshot.js';

const unml: SnapshotCompetence = { id: 'unml', publisher: 'UNML', file: 'couverture.csv', date: '2024-03-12', importedOn: '2026-11-22', missionsLocales: [] };
const HOLE = { missionsLocales: 0, nature: 'OFFICIAL' } as const;
const OFFICIAL = { missionsLocales: 1, nature: 'OFFICIAL' } as const;
const SHARED = { missionsLocales: 2, nature: 'OFFICIAL' } as const;
const ESTIMATED = { missionsLocales: 1, nature: 'ESTIMATED' } as const;
const UNKNOWN = { missionsLocales: null, nature: null } as const;

test.each([
    [{ missionsLocales: ['a'], source: unml, shared: false }, 'Officiel : selon le fichier couverture.csv (UNML, 12 mars 2024).'],
    [{ missionsLocales: ['a', 'b'], source: unml, shared: true }, 'Officiel : selon le fichier couverture.csv (UNML, 12 mars 2024). Il partage cette commune entre plusieurs Missions Locales.'],
    [{ missionsLocales: ['a'], source: { ...unml, date: null }, shared: true }, 'Officiel : selon le fichier couverture.csv (UNML, sans date, importé le 22 novembre 2026). Il dit cette commune partagée, sans nommer les autres.'],
    [{ missionsLocales: ['a'], source: null, shared: false }, 'Estimé : cette Mission Locale a le site le plus proche, à vol d’oiseau, dans le département.'],
])('%o', (attribution, sentence) => expect(explainCompetence(attribution)).toBe(sentence));

test.each([
    [[HOLE], 'Cette commune n’a pas de Mission Locale compétente, selon le fichier couverture.csv (UNML, 12 mars 2024).'],
    [[HOLE, HOLE], 'Aucune commune n’a de Mission Locale compétente, selon le fichier couverture.csv (UNML, 12 mars 2024).'],
    [[HOLE, OFFICIAL, OFFICIAL], '1 commune sur 3 n’a pas de Mission Locale compétente, selon le fichier couverture.csv (UNML, 12 mars 2024).'],
    [[OFFICIAL, SHARED], 'Chaque commune a une Mission Locale compétente. 1 commune est partagée entre plusieurs. C’est officiel, selon le fichier couverture.csv (UNML, 12 mars 2024).'],
    [[OFFICIAL, ESTIMATED], 'Chaque commune a une Mission Locale compétente. C’est officiel pour 1 commune, selon le fichier couverture.csv (UNML, 12 mars 2024), estimé pour 1.'],
    [[SHARED], 'Cette commune a une Mission Locale compétente. Elle est partagée entre plusieurs. C’est officiel, selon le fichier couverture.csv (UNML, 12 mars 2024).'],
])('an audit with a file is told in French: %#', (communes, sentence) => expect(explainCompetenceAudit(computeCompetenceAudit(communes), [unml])).toBe(sentence));

test.each([
    [[ESTIMATED, ESTIMATED], 'Chaque commune a une Mission Locale compétente. C’est une estimation.'],
    [[UNKNOWN], 'On ne sait pas quelle Mission Locale est compétente pour cette commune.'],
    [[UNKNOWN, UNKNOWN], 'On ne sait pas quelle Mission Locale est compétente pour 2 communes.'],
    [[UNKNOWN, ESTIMATED], 'On ne sait pas quelle Mission Locale est compétente pour 1 commune sur 2. C’est une estimation pour 1 commune.'],
])('an audit without a file is told in French: %#', (communes, sentence) => expect(explainCompetenceAudit(computeCompetenceAudit(communes), [])).toBe(sentence));
