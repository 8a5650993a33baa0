import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../server/database/connectDatabase.js';
import { Commune } from '../../../server/database/entities/Commune.js';
import { ConventionPlaces } from '../../../server/database/entities/ConventionPlaces.js';
import { DataVersion } from '../../../server/database/entities/DataVersion.js';
import { StatementRecord } from '../../../server/database/entities/StatementRecord.js';
import { Structure } from '../../../server/database/entities/Structure.js';
import { importSeeds } from '../../../server/import/importSeeds.js';
import { openTestDatabase } from '../../helpers/database.js';
import { createSmallGeography, createSmallSeeds, statement } from '../../helpers/smallDirectory.js';

let database: Database;
beforeAll(async () => {
    database = await openTestDatabase();
    await importSeeds(database.dataSource, createSmallSeeds(), createSmallGeography());
});
afterAll(() => database.close());

test('the rows come back as the seeds say, with what is derived', async () => {
    const { manager } = database.dataSource;
    expect(await manager.findOneBy(Commune, { codeInsee: '09122' })).toEqual(createSmallGeography().communes[0]);
    expect(await manager.findOneBy(Commune, { codeInsee: '09160' })).toEqual(createSmallGeography().communes[1]);
    expect(await manager.findOneBy(Structure, { id: 'mission-locale-ariege' })).toEqual({
        id: 'mission-locale-ariege',
        nom: "Mission Locale de l'Ariège",
        kind: 'MISSION_LOCALE',
        departementCode: '09',
        codeInsee: '09122',
        lieuDit: null,
        position: { lat: 42.966, lng: 1.607 },
        positionKind: 'COMMUNE',
        parentId: null,
        managerId: 'association-ariege',
        capacity: null,
        contacts: [{ kind: 'WEBSITE', value: 'https://example.org', label: null }],
        hours: null,
        toConfirm: false,
    });
    expect(await manager.findOneBy(Structure, { id: 'antenne-lavelanet' })).toMatchObject({ position: null, positionKind: null, toConfirm: true });
    expect(await manager.findOneBy(ConventionPlaces, { id: 'convention-ariege' })).toMatchObject({
        placesValue: null,
        placesPrecision: 'UNKNOWN',
        forms: ['RESIDENCE', 'DIFFUS'],
        start: '2022-01-01',
        end: null,
        toConfirm: false,
    });
    const { source, statedFor, ...rest } = statement;
    const first = { ...rest, id: 'antenne-lavelanet#1', subjectKind: 'STRUCTURE', subjectId: 'antenne-lavelanet', sourceId: source };
    expect(await manager.findBy(StatementRecord, { subjectId: 'antenne-lavelanet' })).toEqual([
        { ...first, statedFrom: statedFor?.from, statedTo: statedFor?.to },
        {
            ...first,
            id: 'antenne-lavelanet#2',
            statedFrom: null,
            statedTo: null,
            confidence: 'LOW',
            printedAs: 'Lavelenet',
            reading: 'Lavelanet',
            reason: 'Scan.',
        },
    ]);
});

test('the same content is not written again', async () => {
    const { manager } = database.dataSource;
    const before = await manager.findOneByOrFail(DataVersion, { id: 1 });
    const report = await importSeeds(database.dataSource, createSmallSeeds(), createSmallGeography());
    expect(report.tables).toEqual([]);
    expect(await manager.findOneBy(DataVersion, { id: 1 })).toEqual(before);
});

test('what changed is updated, what is new inserted, what is gone removed, and nothing else is written', async () => {
    const seeds = createSmallSeeds();
    seeds.structures[0] = { ...seeds.structures[0]!, id: 'antenne-foix', nom: 'Antenne de Foix', codeInsee: '09122' };
    seeds.structures[1]!.nom = 'Mission Locale Ariège';
    const { tables } = await importSeeds(database.dataSource, seeds, createSmallGeography());
    expect(tables.filter(({ inserted, updated, removed }) => inserted + updated + removed > 0)).toEqual([
        { table: 'structure', inserted: 1, updated: 1, removed: 1 },
        { table: 'statement', inserted: 2, updated: 0, removed: 2 },
    ]);
    const { tables: back } = await importSeeds(database.dataSource, createSmallSeeds(), createSmallGeography());
    expect(back.find(({ table }) => table === 'structure')).toEqual({ table: 'structure', inserted: 1, updated: 1, removed: 1 });
});

test('a commune that changes is updated with the structures that stand at its centre', async () => {
    const geography = createSmallGeography();
    const [foix, lavelanet] = geography.communes;
    const moved = { ...geography, communes: [{ ...foix!, position: { lat: 42.97, lng: 1.61 } }, lavelanet!] };
    const { tables } = await importSeeds(database.dataSource, createSmallSeeds(), moved);
    expect(tables.filter(({ updated }) => updated > 0).map(({ table }) => table)).toEqual(['commune', 'structure']);
    await importSeeds(database.dataSource, createSmallSeeds(), geography);
});

test('an import that fails leaves what was there', async () => {
    const { manager } = database.dataSource;
    const before = await manager.find(Structure, { order: { id: 'ASC' } });
    const seeds = createSmallSeeds();
    seeds.structures[0]!.nom = 'Changed';
    seeds.structures[1]!.managerId = 'nobody';
    await expect(importSeeds(database.dataSource, seeds, createSmallGeography())).rejects.toThrow('structure_manager_id_fkey');
    expect(await manager.find(Structure, { order: { id: 'ASC' } })).toEqual(before);
});
