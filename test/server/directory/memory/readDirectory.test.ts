import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Commune } from '../../../../server/database/entities/Commune.js';
import { Departement } from '../../../../server/database/entities/Departement.js';
import { Epci } from '../../../../server/database/entities/Epci.js';
import { Organisation } from '../../../../server/database/entities/Organisation.js';
import { Region } from '../../../../server/database/entities/Region.js';
import { Structure } from '../../../../server/database/entities/Structure.js';
import type { Database } from '../../../../server/database/connectDatabase.js';
import { DirectoryMemory } from '../../../../server/directory/memory/DirectoryMemory.js';
import { readDirectory } from '../../../../server/directory/memory/readDirectory.js';
import { importSeeds } from '../../../../server/import/importSeeds.js';
import { loadSeeds } from '../../../../server/import/loadSeeds.js';
import { openTestDatabase } from '../../../helpers/database.js';
import { openGeography } from '../../../helpers/occitanie.js';

let database: Database;
beforeAll(async () => {
    database = await openTestDatabase();
    const { geography } = await openGeography();
    await importSeeds(database.dataSource, loadSeeds(resolve('seeds')), geography);
});
afterAll(() => database.close());

const byKey = <Row extends object>(rows: readonly Row[]) => new Map(rows.map(row => [('id' in row ? row.id : 'codeInsee' in row ? row.codeInsee : (row as { code?: string }).code) as string, { ...row }]));

test('records in memory are those of the database, column for column: a column that is added and not read is found here', async () => {
    const data = await readDirectory(database.dataSource);
    const all = (entity: Parameters<typeof database.dataSource.getRepository>[0]) => database.dataSource.getRepository(entity).find() as Promise<object[]>;
    expect(data.structures.length).toBeGreaterThan(100);
    for (const [read, entity] of [[data.structures, Structure], [data.organisations, Organisation], [data.regions, Region], [data.departements, Departement], [data.epci, Epci], [data.communes, Commune]] as const) {
        expect(byKey<object>(read)).toEqual(byKey(await all(entity)));
    }
    const order: { id: string }[] = await database.dataSource.query('SELECT id FROM structure ORDER BY departement_code COLLATE "C", id COLLATE "C"');
    expect(data.structures.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
});

test('filters by agreements, statements and schemes agree with SQL over the real data', async () => {
    const memory = await DirectoryMemory.read(database.dataSource);
    const today = '2026-11-21';
    const running = `EXISTS (SELECT FROM convention_places c WHERE s.id = ANY(c.structure_ids) AND (c.end_date IS NULL OR c.end_date >= '${today}') AND (c.start_date IS NULL OR c.start_date <= '${today}')`;
    const said = (condition: string) => `EXISTS (SELECT FROM statement t WHERE t.subject_kind = 'STRUCTURE' AND t.subject_id = s.id AND ${condition})`;
    const cases = [
        [{ withPlaces: true }, `${running})`],
        [{ withPlaces: false }, `NOT ${running})`],
        [{ age: 17 }, `${running} AND (c.age_min IS NOT NULL OR c.age_max IS NOT NULL) AND coalesce(c.age_min, 0) <= 17 AND coalesce(c.age_max, 150) >= 17)`],
        [{ publics: ['CONTRAT_JEUNE_MAJEUR'], forms: ['RESIDENCE'] }, `${running} AND 'CONTRAT_JEUNE_MAJEUR' = ANY(c.publics) AND 'RESIDENCE' = ANY(c.forms))`],
        [{ withAgreementInForce: true }, `${running} AND c.end_date IS NOT NULL)`],
        [{ statedSince: '2023-01-01' }, said(`t.stated_to >= '2023-01-01'`)],
        [{ readSince: '2026-11-21' }, said(`t.read_on >= '2026-11-21'`)],
        [{ needs: ['LOGEMENT'] }, `EXISTS (SELECT FROM dispositif d WHERE d.status = 'OPEN' AND 'LOGEMENT' = ANY(d.needs) AND s.kind = ANY(d.ask_kinds))`],
        [{ epci: ['200066918'] }, `EXISTS (SELECT FROM commune c WHERE c.code_insee = s.code_insee AND c.epci_code = '200066918')`],
        [{ toConfirm: true, kinds: ['ANTENNE'] }, `s.to_confirm AND s.kind = 'ANTENNE'`],
        [{ departements: ['30', '34'] }, `s.departement_code IN ('30', '34')`],
        [{ bbox: { south: 43, west: 3, north: 44, east: 5 } }, `ST_Y(s.position) BETWEEN 43 AND 44 AND ST_X(s.position) BETWEEN 3 AND 5`],
    ] as const;
    const found: number[] = [];
    for (const [filter, condition] of cases) {
        const rows: { id: string }[] = await database.dataSource.query(`SELECT s.id FROM structure s WHERE ${condition} ORDER BY s.departement_code COLLATE "C", s.id COLLATE "C"`);
        const selection = memory.current.select(filter as never, today);
        expect(selection.page({ first: 1_000, after: null }).nodes.map(({ id }) => id), JSON.stringify(filter)).toEqual(rows.map(({ id }) => id));
        found.push(rows.length);
    }
    expect(found.filter(count => count > 0).length).toBeGreaterThanOrEqual(9);
});

test('the memory is made anew when another process has imported, and only then', async () => {
    const memory = await DirectoryMemory.read(database.dataSource);
    const before = memory.current;
    expect(await memory.reloadIfChanged()).toBe(false);
    expect(memory.current).toBe(before);
    await database.dataSource.query(`UPDATE structure SET capacity = 40 WHERE id = 'residence-le-fort'`);
    await database.dataSource.query(`UPDATE data_version SET seeds_hash = 'another'`);
    expect(await memory.reloadIfChanged()).toBe(true);
    expect(memory.current.structures.get('residence-le-fort')!.capacity).toBe(40);
    expect(before.structures.get('residence-le-fort')!.capacity).toBeNull();
});
