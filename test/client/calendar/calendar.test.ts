import { expect, test } from 'vitest';
import { computeMonth } from '../../../client/calendar/computeMonth.js';
import { listHolidays } from '../../../client/calendar/listHolidays.js';

test('weeks begin on Monday, and each day stands under its weekday', () => {
    expect(computeMonth(2026, 11)[0]).toEqual([null, null, null, null, null, null, 1]);
    for (let month = 1; month <= 12; month++) {
        const days = computeMonth(2028, month).flatMap(week => week.map((day, weekday) => ({ day, weekday }))).filter(({ day }) => day !== null);
        expect(days.map(({ day }) => day)).toEqual(days.map((_, i) => i + 1));
        expect(days).toHaveLength(new Date(2028, month, 0).getDate());
        for (const { day, weekday } of days) expect(new Date(2028, month - 1, day!).getDay()).toBe((weekday + 1) % 7);
    }
});

test.each([[2024, '04-01', '05-09', '05-20'], [2025, '04-21', '05-29', '06-09'], [2026, '04-06', '05-14', '05-25'], [2038, '04-26', '06-03', '06-14'], [2049, '04-19', '05-27', '06-07']])(
    'the holidays of %i that move with Easter are those that were published', (year, easterMonday, ascension, whitMonday) => {
        const dates = [...listHolidays(year)].filter(([, name]) => ['Lundi de Pâques', 'Ascension', 'Lundi de Pentecôte'].includes(name)).map(([date]) => date);
        expect(dates).toEqual([easterMonday, ascension, whitMonday].map(day => `${year}-${day}`));
        expect(listHolidays(year).size).toBe(11);
    },
);
