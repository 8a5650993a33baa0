import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../server/database/connectDatabase.js';
import { addMonths } from '../../../server/rights/addMonths.js';
import { computeBirthday } from '../../../server/rights/computeBirthday.js';
import { computeSpan } from '../../../server/rights/computeSpan.js';
import { shiftDays } from '../../../server/rights/shiftDays.js';
import { openTestDatabase } from '../../helpers/database.js';

/** PostgreSQL knows the calendar and nothing of our code. */
let database: Database;
beforeAll(async () => {
    database = await openTestDatabase();
});
afterAll(() => database?.close());

/** Each day of two years that hold a 29 February and its neighbours, and the turn of a century that is none. */
const days = ['2007-11-01', '2011-12-15', '1999-12-20'].flatMap(start => Array.from({ length: 240 }, (_, i) => shiftDays(start, i)));

test('the birthday is the first day on which PostgreSQL counts that many years: 1 March for one born on 29 February', async () => {
    const ages = [16, 17, 18, 20, 21, 25, 26, 30, 31];
    const rows = await database.dataSource.query<{ birth: string; age: number; birthday: string }[]>(
        `SELECT birth::text, age, (SELECT min(day)::date::text FROM generate_series(birth + make_interval(years => age) - interval '3 days', birth + make_interval(years => age) + interval '3 days', interval '1 day') AS day
             WHERE extract(year FROM age(day, birth)) >= age) AS birthday
         FROM unnest($1::date[]) AS birth, unnest($2::int[]) AS age`,
        [days, ages],
    );
    expect(rows.length).toBe(days.length * ages.length);
    expect(rows.filter(({ birth, age, birthday }) => computeBirthday(birth, age) !== birthday)).toEqual([]);
    expect(rows.find(({ birth, age }) => birth === '2008-02-29' && age === 18)!.birthday).toBe('2026-03-01');
});

test('months are added as PostgreSQL adds them: the last day of a month that is too short', async () => {
    const rows = await database.dataSource.query<{ start: string; months: number; sum: string }[]>(
        `SELECT start::text, months, (start + make_interval(months => months))::date::text AS sum FROM unnest($1::date[]) AS start, unnest($2::int[]) AS months`,
        [days, [1, 6, 12, 35, 36, 120]],
    );
    expect(rows.filter(({ start, months, sum }) => addMonths(start, months) !== sum)).toEqual([]);
});

test('a span, added up again by PostgreSQL, gives the second day; one month more goes beyond it', async () => {
    const spans = days.flatMap((from, i) => [0, 1, 27, 31, 59, 365, 366, 1095, 4000].map(more => {
        const to = shiftDays(from, more + (i % 3));
        const { years, months, days: rest } = computeSpan(from, to);
        return { from, to, months: years * 12 + months, rest };
    }));
    const rows = await database.dataSource.query<{ i: number; sum: string; beyond: string }[]>(
        `SELECT i::int, (day + make_interval(months => months))::date + rest AS sum_date, ((day + make_interval(months => months))::date + rest)::text AS sum, (day + make_interval(months => months + 1))::date::text AS beyond
         FROM unnest($1::date[], $2::int[], $3::int[]) WITH ORDINALITY AS span(day, months, rest, i) ORDER BY i`,
        [spans.map(({ from }) => from), spans.map(({ months }) => months), spans.map(({ rest }) => rest)],
    );
    expect(rows.length).toBe(spans.length);
    expect(rows.filter(({ sum, beyond }, i) => sum !== spans[i]!.to || beyond <= spans[i]!.to)).toEqual([]);
});

test('a span of no time, of one day, of a year; backwards is refused', () => {
    expect(computeSpan('2026-11-29', '2026-11-29')).toEqual({ years: 0, months: 0, days: 0 });
    expect(computeSpan('2026-11-30', '2026-12-01')).toEqual({ years: 0, months: 0, days: 1 });
    expect(computeSpan('2024-02-29', '2025-02-28')).toEqual({ years: 1, months: 0, days: 0 });
    expect(() => computeSpan('2026-11-29', '2026-11-28')).toThrow(new RangeError('Expected a day from 2026-11-29 on, got 2026-11-28.'));
});
