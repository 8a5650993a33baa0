import { expect, test } from 'vitest';
import { readGazetteer } from '../../../../client/jeunes/gazetteer/readGazetteer.js';
import { computeGazetteer } from '../../../../server/geography/computeGazetteer.js';
import { openGeography } from '../../../helpers/occitanie.js';

test('every commune of the reference comes back from the two files, within 80 metres of its place, with all its postal codes', async () => {
    const { geography } = await openGeography();
    const isFirst = (code: string) => ['34', '48', '2A', '974'].includes(code);
    const files = [computeGazetteer(geography, isFirst), computeGazetteer(geography, code => !isFirst(code))];
    const read = files.flatMap(file => [...readGazetteer(JSON.parse(JSON.stringify(file)))].flat());
    expect(new Set([...readGazetteer(files[0]!)].flat().map(({ departement }) => departement.code))).toEqual(new Set(['2A', '34', '48', '974']));
    const byCode = new Map(read.map(commune => [commune.codeInsee, commune]));
    expect(read).toHaveLength(geography.communes.length);
    const noms = new Map(geography.departements.map(({ code, nom }) => [code, nom]));
    for (const { codeInsee, nom, codesPostaux, departementCode, position, positionKind } of geography.communes) {
        const found = byCode.get(codeInsee)!;
        expect({ nom: found.nom, codes: found.codesPostaux, departement: found.departement, approximate: found.approximate }).toEqual({ nom, codes: codesPostaux, departement: { code: departementCode, nom: noms.get(departementCode) }, approximate: positionKind === 'APPROXIMATE' });
        if (!position) expect(found.position).toBeNull();
        else if (Math.abs(found.position!.lat - position.lat) > 0.00051 || Math.abs(found.position!.lng - position.lng) > 0.00051) throw new Error(`${nom}: ${JSON.stringify(found.position)} for ${JSON.stringify(position)}`);
    }
});

test('orders communes of the same name by population, towns of about the same size apart', async () => {
    const { geography } = await openGeography();
    const saintDenis = [...readGazetteer(computeGazetteer(geography, () => true))].flat().filter(({ nom }) => nom === 'Saint-Denis').sort((a, b) => b.size - a.size);
    const people = new Map(geography.communes.map(({ codeInsee, population }) => [codeInsee, population ?? 0]));
    expect(saintDenis.length).toBeGreaterThan(3);
    const inOrder = saintDenis.map(({ codeInsee }) => people.get(codeInsee)!);
    expect(inOrder.slice(1).filter((next, i) => next > inOrder[i]! * 1.6)).toEqual([]);
});

test('refuses columns of different lengths and says which', () => {
    const file = { departements: [{ code: '34', nom: 'Hérault', communes: 2, codesPostaux: ['34190'], lat: 0, lng: 0 }], numbers: [111, 1], noms: 'Ganges', codesPostaux: '0 0', lat: '1 1', lng: '1 1', sizes: 'aa', approximate: [] };
    expect(() => [...readGazetteer(file)]).toThrow('Expected 2 values in the column noms, got 1.');
    expect(() => [...readGazetteer({ ...file, noms: 'Ganges;Gignac', departements: [{ ...file.departements[0]!, communes: 1 }] })]).toThrow('Expected 2 communes in the départements, got 1.');
});
