import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readColumns } from '../../../../client/simulation/columns/readColumns.js';
import { computeColumns } from '../../../../server/geography/computeColumns.js';
import { landmassOf } from '../../../../server/coverage/landmassOf.js';
import { openGeography } from '../../../helpers/occitanie.js';

test('the columns give back every commune of the reference exactly, and weigh at most 470,000 bytes gzip', async () => {
    const { geographyDir, geography } = await openGeography();
    const text = readFileSync(join(geographyDir, 'columns.json'));
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(470_000);
    const columns = readColumns(JSON.parse(text.toString()));
    const expected = [...geography.communes].sort((a, b) => (a.codeInsee < b.codeInsee ? -1 : 1));
    const read = columns.codes.map((codeInsee, i) => ({
        codeInsee,
        nom: columns.noms[i],
        position: { lat: columns.lat[i], lng: columns.lng[i] },
        population: columns.population[i],
        departementCode: columns.departements[columns.departement[i]!]!.code,
        epciCode: columns.epci[i]! < 0 ? null : columns.epcis[columns.epci[i]!]!.code,
        landmass: columns.landmasses[columns.landmass[i]!],
    }));
    expect(read).toEqual(expected.map(({ codeInsee, nom, position, population, departementCode, epciCode }) => (
        { codeInsee, nom, position, population, departementCode, epciCode, landmass: landmassOf(codeInsee) }
    )));
});

const commune = { codeInsee: '01001', nom: 'A', codesPostaux: [], population: null, departementCode: '01', arrondissementCode: null, epciCode: null, position: null, positionKind: null };
const reference = { communes: [commune, { ...commune, codeInsee: '01004', nom: 'B', population: 0, position: { lat: -12.5, lng: 45 } }], departements: [{ code: '01', nom: 'Ain', regionCode: '84', chefLieu: null }], epci: [], regions: [] };

test('a place or a population that is not known stays unknown, and 0 stays 0', () => {
    const { codes, lat, lng, population, epci } = readColumns(computeColumns(reference));
    expect(codes).toEqual(['01001', '01004']);
    expect([...lat]).toEqual([NaN, -12.5]);
    expect([...lng]).toEqual([NaN, 45]);
    expect([...population]).toEqual([NaN, 0]);
    expect([...epci]).toEqual([-1, -1]);
});

test('a file whose columns do not have the same length is refused, and says which', () => {
    expect(() => readColumns({ ...computeColumns(reference), noms: 'A' })).toThrow(new Error('Expected 2 values in the column noms, got 1.'));
    expect(() => computeColumns({ ...reference, communes: [{ ...commune, nom: 'A;B' }] })).toThrow('Expected names of communes without a semicolon, got A;B (01001).');
});
