import { expect, test } from 'vitest';
import { openDataVersions } from '../../../server/territory/openDataVersions.js';
import type { Snapshot } from '../../../server/territory/Snapshot.js';

const file: Snapshot['competences'][number] = { id: 'unml', publisher: 'UNML', file: 'a.csv', date: '2026-01-01', importedOn: '2026-02-01', missionsLocales: [{ key: '1', nom: 'A', structureId: null, codesInsee: ['09122'], sharedCodesInsee: [] }] };
const weight: Snapshot['weights'][number] = { id: 'jeunes', label: 'Jeunes', source: 'INSEE', date: null, values: new Map([['09122', 12.5], ['09160', null]]) };

test('without any file there is no version: null, not a name', () => {
    expect(openDataVersions({ competences: [], weights: [] })).toEqual({ competence: null, weights: null });
});

test('a version names the file and its date, and changes with what the file says', () => {
    const { competence, weights } = openDataVersions({ competences: [file], weights: [weight] });
    expect(competence).toMatch(/^unml 2026-01-01 [0-9a-f]{8}$/);
    expect(weights).toMatch(/^jeunes [0-9a-f]{8}$/);
    const moved = openDataVersions({
        competences: [{ ...file, missionsLocales: [{ ...file.missionsLocales[0]!, codesInsee: ['09160'] }] }],
        weights: [{ ...weight, values: new Map([['09122', 12.5], ['09160', 0]]) }],
    });
    expect([moved.competence === competence, moved.weights === weights]).toEqual([false, false]);
});
