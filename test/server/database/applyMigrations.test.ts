import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyMigrations } from '../../../server/database/applyMigrations.js';
import type { Database } from '../../../server/database/connectDatabase.js';
import { openTestDatabase } from '../../helpers/database.js';

let database: Database;
beforeAll(async () => {
    database = await openTestDatabase();
});
afterAll(() => database.close());

interface ColumnRow {
    name: string;
    type: string;
    nullable: boolean;
}

test('the migrated tables have exactly the columns of the entities, with their types and nullability', async () => {
    const { dataSource } = database;
    const shortNames: Record<string, string> = { 'timestamp with time zone': 'timestamptz' };
    for (const { tableName, columns } of dataSource.entityMetadatas) {
        const rows = await dataSource.query<ColumnRow[]>(
            `SELECT attname AS name, format_type(atttypid, atttypmod) AS type, NOT attnotnull AS nullable
             FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
            [tableName],
        );
        const actual = rows.map(row => ({ ...row, type: shortNames[row.type] ?? row.type }));
        const expected = columns.map(column => ({
            name: column.databaseName,
            type: `${column.type === 'geometry' ? `geometry(${column.spatialFeatureType},${column.srid})` : column.type}${column.isArray ? '[]' : ''}`,
            nullable: column.isNullable,
        }));
        const byName = (a: ColumnRow, b: ColumnRow) => (a.name < b.name ? -1 : 1);
        expect({ tableName, columns: actual.sort(byName) }).toEqual({ tableName, columns: expected.sort(byName) });
    }
});

test('every index that an entity asks for exists', async () => {
    const { dataSource } = database;
    const rows = await dataSource.query<{ definition: string }[]>(`SELECT indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'`);
    for (const { tableName, indices } of dataSource.entityMetadatas) {
        for (const index of indices) {
            const columns = index.columns.map(column => `"?${column.databaseName}"?`).join(', ');
            const wanted = new RegExp(`ON public\\."?${tableName}"? USING ${index.isSpatial ? 'gist' : 'btree'} \\(${columns}\\)`);
            expect(rows.some(row => wanted.test(row.definition)), `${tableName} (${columns})`).toBe(true);
        }
    }
});

test('a second run applies nothing', async () => {
    expect(await applyMigrations(database.dataSource)).toEqual([]);
});

test('searchable drops accents, case and punctuation', async () => {
    const [row] = await database.dataSource.query<{ text: string }[]>(`SELECT searchable($1) AS text`, ["L'Haÿ-les-Roses, Œting "]);
    expect(row?.text).toBe('l hay les roses oeting');
});

test('a number of places is null exactly when it is unknown', async () => {
    const { dataSource } = database;
    const insert = (value: number | null, precision: string) =>
        dataSource.transaction(async manager => {
            await manager.query(`INSERT INTO region VALUES ('76', 'Occitanie')`);
            await manager.query(`INSERT INTO departement VALUES ('09', 'Ariège', '76', NULL)`);
            await manager.query(
                `INSERT INTO convention_places (id, titre, departement_code, parties, places_value, places_precision, publics, forms, structure_ids, codes_insee, accompanied_by_ids, to_confirm)
                 VALUES ('a', 'A', '09', '[]', $1, $2, '{}', '{}', '{}', '{}', '{}', false)`,
                [value, precision],
            );
            throw new Error('accepted');
        });
    await expect(insert(12, 'UNKNOWN')).rejects.toThrow('convention_places_number_is_null_exactly_when_unknown');
    await expect(insert(null, 'EXACT')).rejects.toThrow('convention_places_number_is_null_exactly_when_unknown');
    await expect(insert(0, 'EXACT')).rejects.toThrow('convention_places_number_is_above_0');
    await expect(insert(12, 'EXACT')).rejects.toThrow('accepted');
    await expect(insert(null, 'UNKNOWN')).rejects.toThrow('accepted');
});
