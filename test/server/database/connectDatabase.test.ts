import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../server/database/connectDatabase.js';
import { openTestDatabase } from '../../helpers/database.js';

let database: Database;
beforeAll(async () => {
    database = await openTestDatabase();
});
afterAll(() => database.close());

test('it tells the versions that it found', () => {
    expect(Number.parseInt(database.versions.postgresql)).toBeGreaterThanOrEqual(15);
    expect(Number.parseFloat(database.versions.postgis)).toBeGreaterThanOrEqual(3.3);
});

test('queries at the same time, some failing and some large, each get their own answer', async () => {
    const { dataSource } = database;
    const large = 'x'.repeat(300_000);
    const answers = await Promise.all(
        Array.from({ length: 60 }, async (_, i): Promise<unknown> => {
            if (i % 3 === 0) return dataSource.query('SELECT $1::int AS n', [i]);
            if (i % 3 === 1) return dataSource.query('SELECT $1::int AS n', [`bad ${i}`]).catch((error: Error) => error.message);
            return dataSource.query('SELECT $1::int AS n, length($2) AS length', [i, large]);
        }),
    );
    answers.forEach((answer, i) => {
        if (i % 3 === 0) expect(answer).toEqual([{ n: i }]);
        else if (i % 3 === 1) expect(answer).toBe(`invalid input syntax for type integer: "bad ${i}"`);
        else expect(answer).toEqual([{ n: i, length: large.length }]);
    });
});

test('after a statement that failed in a transaction, nothing is kept and the next transaction works', async () => {
    const { dataSource } = database;
    for (let i = 0; i < 5; i++) {
        const write = dataSource.transaction(async manager => {
            await manager.query(`INSERT INTO region VALUES ($1, $2)`, ['76', 'Occitanie']);
            await manager.query(`INSERT INTO departement VALUES ($1, $2, $3, NULL)`, ['09', 'Ariège', 'unknown']);
        });
        await expect(write).rejects.toThrow('departement_region_code_fkey');
        expect(await dataSource.query(`SELECT count(*)::int AS count FROM region WHERE code = $1`, ['76'])).toEqual([{ count: 0 }]);
    }
});

test('a query beside an open transaction sees none of it', async () => {
    const { dataSource } = database;
    let beside: Promise<unknown> = Promise.resolve();
    await expect(
        dataSource.transaction(async manager => {
            await manager.query(`INSERT INTO region VALUES ($1, $2)`, ['99', 'Nowhere']);
            beside = dataSource.query(`SELECT nom FROM region WHERE code = $1`, ['99']);
            await manager.query(`SELECT nom FROM region WHERE code = $1`, ['99']);
            throw new Error('given up');
        }),
    ).rejects.toThrow('given up');
    expect(await beside).toEqual([]);
});
