import { feature } from 'topojson-client';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildTopology, communesReader } from '../../../server/territory/buildTopology.js';
import type { Snapshot } from '../../../server/territory/Snapshot.js';
import { TerritoryIndex } from '../../../server/territory/TerritoryIndex.js';
import { openGeography, readOccitanie } from '../../helpers/occitanie.js';

const HJ = 'RESIDENCE_HABITAT_JEUNES';
let snapshot: Snapshot;
let index: TerritoryIndex;

beforeAll(async () => {
    const { geographyDir } = await openGeography();
    snapshot = await readOccitanie();
    index = new TerritoryIndex(snapshot, areas => buildTopology(areas, communesReader(geographyDir)));
});

describe('the territories of Occitanie without a residence', () => {
    test('are computed, and are those that the study names', () => {
        const uncovered = index.territories(HJ, 'MISSION_LOCALE', null).filter(({ status }) => status === 'UNCOVERED');
        expect(uncovered.map(({ missionLocaleId }) => missionLocaleId).sort()).toEqual(snapshot.gaps.map(({ missionLocaleId }) => missionLocaleId).sort());
        expect(uncovered.every(({ comparison, explanation }) => comparison === 'AGREES' && explanation === null)).toBe(true);
    });
    test('follow the data: without its residence, Nîmes is uncovered and the difference is explained', () => {
        const changed = new TerritoryIndex({ ...snapshot, structures: snapshot.structures.filter(({ kind, codeInsee }) => kind !== HJ || codeInsee !== '30189') }, () => ({}));
        const nimes = changed.territories(HJ, 'MISSION_LOCALE', { level: 'DEPARTEMENT', code: '30' }).find(({ nom }) => nom === 'Nîmes Métropole');
        expect(nimes).toMatchObject({ status: 'UNCOVERED', comparison: 'ONLY_COMPUTED', structureIds: [] });
        expect(nimes?.explanation).toContain("L'étude ne cite pas ce territoire");
    });
    test('follow the data: a residence in Mende covers Lozère and contradicts the study, in words', () => {
        const mende = { ...snapshot.structures.find(({ kind }) => kind === HJ)!, id: 'residence-mende', nom: 'Résidence de Mende', departementCode: '48', codeInsee: '48095' };
        const changed = new TerritoryIndex({ ...snapshot, structures: [...snapshot.structures, mende] }, () => ({}));
        const [lozere] = changed.territoriesOfDepartement('48', HJ);
        expect(lozere).toMatchObject({ status: 'COVERED', comparison: 'ONLY_STATED', structureIds: ['residence-mende'] });
        expect(lozere?.explanation).toContain('Résidence de Mende');
    });
    test('a residence of unknown commune leaves its territories unknown, not covered and not uncovered', () => {
        const lost = { ...snapshot.structures.find(({ kind }) => kind === HJ)!, id: 'residence-somewhere', departementCode: '48', codeInsee: null };
        const [lozere] = new TerritoryIndex({ ...snapshot, structures: [...snapshot.structures, lost] }, () => ({})).territoriesOfDepartement('48', HJ);
        expect(lozere).toMatchObject({ status: 'UNKNOWN', comparison: 'ONLY_STATED' });
    });
});

test('every commune of Occitanie belongs to a territory, and the territories share no commune but around Toulouse', () => {
    const regionOf = new Map(snapshot.departements.map(({ code, regionCode }) => [code, regionCode]));
    const occitanie = snapshot.communes.filter(({ departementCode }) => regionOf.get(departementCode) === '76');
    const shared = occitanie.map(({ codeInsee }) => index.competences(codeInsee)).filter(competences => competences.length !== 1);
    expect(occitanie.length).toBeGreaterThan(4000);
    expect(shared.every(competences => competences.map(({ structureId }) => structureId).join() === 'mission-locale-haute-garonne,mission-locale-toulouse')).toBe(true);
});

test('a kind that no source lists is unknown everywhere, and its people are not counted as 0', () => {
    const summary = index.summary('MECS', 'DEPARTEMENT', { level: 'REGION', code: '76' });
    expect(summary).toMatchObject({ territories: 13, uncovered: 0, unknown: 13, populationUncovered: null, shareUncovered: null });
    expect(summary.populationUnknown).toBe(summary.population);
});

test('an ADEPAPE of unknown address covers its département, and leaves its territories unknown', () => {
    expect(index.territories('ADEPAPE', 'DEPARTEMENT', { level: 'DEPARTEMENT', code: '34' })).toMatchObject([{ status: 'COVERED' }]);
    expect(new Set(index.territoriesOfDepartement('34', 'ADEPAPE').map(({ status }) => status))).toEqual(new Set(['UNKNOWN']));
});

test('counts people once when territories overlap', () => {
    const territories = index.territoriesOfDepartement('31', HJ);
    const { population } = index.summary(HJ, 'MISSION_LOCALE', { level: 'DEPARTEMENT', code: '31' });
    expect(territories.reduce((sum, territory) => sum + (territory.population ?? 0), 0)).toBeGreaterThan(population ?? Infinity);
});

test('an EPCI without a known residence is uncovered only inside the territories that the study states to be without', () => {
    const gaps = new Set(snapshot.gaps.map(({ missionLocaleId }) => missionLocaleId));
    const epci = index.territories(HJ, 'EPCI', { level: 'REGION', code: '76' }).filter(({ status }) => status !== 'COVERED');
    const membersOf = new Map(epci.map(({ code }) => [code, snapshot.communes.filter(commune => commune.epciCode === code)]));
    const seen = { UNCOVERED: 0, UNKNOWN: 0 };
    for (const { code, status, reason } of epci) {
        const served = membersOf.get(code)!.map(({ codeInsee }) => index.competences(codeInsee).map(({ id }) => id));
        const inside = served.every(ids => ids.length > 0 && ids.every(id => gaps.has(id)));
        expect(status).toBe(inside ? 'UNCOVERED' : 'UNKNOWN');
        if (status === 'UNKNOWN') expect(reason).toContain('on ne sait pas');
        seen[status as 'UNCOVERED' | 'UNKNOWN']++;
    }
    expect(Math.min(seen.UNCOVERED, seen.UNKNOWN)).toBeGreaterThan(0);
});

test('a complete list makes an EPCI without a seat uncovered', () => {
    const statuses = new Set(index.territories('MISSION_LOCALE', 'EPCI', { level: 'DEPARTEMENT', code: '48' }).map(({ status }) => status));
    expect(statuses).toContain('UNCOVERED');
});

test('an antenna answers with the territory of its Mission Locale; a residence has none', () => {
    expect(index.territoryOf('antenne-ales-pays-cevennes-saint-ambroix')?.missionLocaleId).toBe('mission-locale-ales-pays-cevennes');
    expect(index.territoryOf('residence-le-fort')).toBeNull();
});

test.each([
    ['COMMUNE', null, 'Expected "within" for the level COMMUNE (a département, a région or an EPCI), got none.'],
    ['EPCI', { level: 'DEPARTEMENT', code: '99' }, 'Expected a known code of level DEPARTEMENT in "within", got "99".'],
    ['EPCI', { level: 'COMMUNE', code: '48095' }, 'Expected "within" of level DEPARTEMENT, REGION or EPCI, got COMMUNE.'],
] as const)('refuses %s within %o and says what it expected', (level, within, message) => {
    expect(() => index.territories(HJ, level, within)).toThrow(message);
});

test('the outlines hold every territory, each around its centre', () => {
    const topology = index.topology() as never as Parameters<typeof feature>[0];
    const collection = feature(topology, topology.objects.territoires!) as GeoJSON.FeatureCollection<GeoJSON.MultiPolygon>;
    expect(collection.features.map(({ id }) => id).sort()).toEqual(index.territories(HJ, 'MISSION_LOCALE', null).map(({ id }) => id).sort());
    for (const { geometry } of collection.features) expect(geometry.coordinates.length).toBeGreaterThan(0);
});

describe('an official file of the Hérault, made of the estimate', () => {
    const GANGES = '34111';
    /** Sumène, in the Gard, beside Ganges. */
    const SUMENE = '30325';
    const LAROQUE = '34128';
    /** The estimate as a file, with changes: Missions Locales of some communes, none for a hole. */
    function snapshotWithFile(changes: Record<string, string[]>): Snapshot {
        const estimate = snapshot.communes.filter(({ departementCode }) => departementCode === '34').map(({ codeInsee }) => [codeInsee, index.competences(codeInsee).map(({ id }) => id)] as const);
        const own = new Map<string, string[]>();
        for (const [codeInsee, ids] of new Map([...estimate, ...Object.entries(changes)])) for (const id of ids) own.set(id, [...(own.get(id) ?? []), codeInsee]);
        const missionsLocales = [...own].map(([key, codesInsee]) => {
            const nom = snapshot.structures.find(({ id }) => id === key)?.nom ?? `Mission Locale ${key}`;
            return { key, nom, structureId: nom === `Mission Locale ${key}` ? null : key, codesInsee, sharedCodesInsee: [] };
        });
        return { ...snapshot, competences: [{ id: 'unml', publisher: 'UNML', file: 'couverture.csv', date: '2024-03-12', importedOn: '2026-11-22', missionsLocales }] };
    }
    const withFile = (changes: Record<string, string[]>) => new TerritoryIndex(snapshotWithFile(changes), () => ({}));
    const find = (of: TerritoryIndex, missionLocaleId: string) => of.territoriesOfDepartement('34', HJ).find(territory => territory.missionLocaleId === missionLocaleId)!;

    test('moves Ganges: its competence, both territories and their people follow, and all is official', () => {
        const moved = withFile({ [GANGES]: ['mission-locale-coeur-herault'] });
        expect(index.competences(GANGES)).toMatchObject([{ id: 'mission-locale-garrigue-et-cevennes', nature: 'ESTIMATED' }]);
        expect(moved.competences(GANGES)).toEqual([{
            id: 'mission-locale-coeur-herault', nom: "Mission Locale Cœur d'Hérault", structureId: 'mission-locale-coeur-herault', nature: 'OFFICIAL',
            reason: 'Officiel : selon le fichier couverture.csv (UNML, 12 mars 2024).', shared: false,
        }]);
        const people = snapshot.communes.find(({ codeInsee }) => codeInsee === GANGES)!.population!;
        for (const [id, sign] of [['mission-locale-garrigue-et-cevennes', -1], ['mission-locale-coeur-herault', 1]] as const) {
            const [before, after] = [find(index, id), find(moved, id)];
            expect(after.communeCount - before.communeCount).toBe(sign);
            expect(after.population! - before.population!).toBe(sign * people);
            expect([before.estimated, after.estimated]).toEqual([true, false]);
            expect(after.competence).toMatchObject({ status: 'COVERED', official: after.communeCount, estimated: 0 });
        }
        expect(moved.territoriesOfDepartement('30', HJ).every(({ estimated }) => estimated)).toBe(true);
    });
    test('leaves a hole a hole: no estimate fills it, the département is partly served, and the reason names the file', () => {
        const holed = withFile({ [GANGES]: [] });
        expect(holed.competences(GANGES)).toEqual([]);
        expect(holed.competenceAudit(GANGES)).toMatchObject({ audit: { status: 'NONE', without: 1, official: 1 }, reason: 'Cette commune n’a pas de Mission Locale compétente, selon le fichier couverture.csv (UNML, 12 mars 2024).' });
        const [herault] = holed.territories(HJ, 'DEPARTEMENT', { level: 'DEPARTEMENT', code: '34' });
        expect(herault).toMatchObject({ competence: { status: 'PARTIAL', without: 1, communes: herault!.communeCount, served: herault!.communeCount - 1 }, estimated: false });
        const [epci] = holed.territories(HJ, 'EPCI', { level: 'EPCI', code: snapshot.communes.find(({ codeInsee }) => codeInsee === GANGES)!.epciCode! });
        expect(epci?.competence.status).toBe('PARTIAL');
    });
    test('gives Sumène across the limit of the département: the other communes of the Gard keep their estimate', () => {
        const crossing = withFile({ [SUMENE]: ['mission-locale-garrigue-et-cevennes'] });
        expect(crossing.competences(SUMENE)).toMatchObject([{ id: 'mission-locale-garrigue-et-cevennes', nature: 'OFFICIAL' }]);
        expect(crossing.territoriesOfDepartement('30', HJ).find(({ id }) => id === 'mission-locale-garrigue-et-cevennes-30')).toMatchObject({ communeCount: 1, estimated: false });
        const others = snapshot.communes.filter(({ departementCode, codeInsee }) => departementCode === '30' && codeInsee !== SUMENE);
        for (const { codeInsee } of others) expect(crossing.competences(codeInsee)).toEqual(index.competences(codeInsee));
    });
    test('shares a commune, and a Mission Locale that the directory does not have has a territory of its own', () => {
        const shared = withFile({ [GANGES]: ['mission-locale-garrigue-et-cevennes', '0399'], [LAROQUE]: ['0399'] });
        expect(shared.competences(GANGES)).toMatchObject([{ id: 'mission-locale-garrigue-et-cevennes', shared: true }, { id: 'unml-0399', nom: 'Mission Locale 0399', structureId: null, nature: 'OFFICIAL', shared: true }]);
        const territory = shared.territoriesOfDepartement('34', HJ).find(({ id }) => id === 'unml-0399-34');
        expect(territory).toMatchObject({ code: 'unml-0399', nom: '0399', missionLocaleId: null, communeCount: 2, sharedCommuneCount: 1, estimated: false, competence: { status: 'OVERLAPPING' } });
        expect(shared.territoryOf('mission-locale-garrigue-et-cevennes')?.sharedCommuneCount).toBe(1);
    });
    test('an explanation speaks no more of estimated limits where they are official', () => {
        const structures = snapshot.structures.filter(({ kind, codeInsee }) => kind !== HJ || codeInsee !== '34301');
        const changed = new TerritoryIndex({ ...snapshotWithFile({}), structures }, () => ({}));
        const thau = find(changed, 'mission-locale-bassin-de-thau');
        expect(thau).toMatchObject({ status: 'UNCOVERED', comparison: 'ONLY_COMPUTED', estimated: false });
        expect(thau.explanation).not.toContain('estimées');
    });
});

test('the audit says that nobody knows who serves a commune of a département that no source describes', () => {
    expect(index.competenceAudit('01004')).toMatchObject({ audit: { status: 'UNKNOWN', unknown: 1, without: 0 }, reason: 'On ne sait pas quelle Mission Locale est compétente pour cette commune.' });
    const [region] = index.territories(HJ, 'REGION', { level: 'REGION', code: '76' });
    expect(region?.competence).toMatchObject({ status: 'OVERLAPPING', unknown: 0, without: 0, official: 0, estimated: region!.communeCount });
});
