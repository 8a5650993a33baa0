import { expect, test } from 'vitest';
import { computeEaster } from '../../../server/opening/computeEaster.js';
import { computePublicHolidays } from '../../../server/opening/computePublicHolidays.js';

/** Published dates of Easter Sunday, 2000 to 2038: the earliest (2008) and the latest (2038) of the century among them. */
const EASTER = `04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12 04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21
    04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25`.split(/\s+/);

test('Easter falls on the published Sundays, 2000 to 2038', () => {
    const print = ({ month, day }: { month: number; day: number }) => `0${month}-${String(day).padStart(2, '0')}`;
    expect(EASTER.map((_, index) => print(computeEaster(2000 + index)))).toEqual(EASTER);
});

test('Easter is a Sunday from 22 March to 25 April in every year from 1583 to 4000', () => {
    for (let year = 1583; year <= 4000; year++) {
        const { month, day } = computeEaster(year);
        expect(new Date(Date.UTC(year, month - 1, day)).getUTCDay(), String(year)).toBe(0);
        expect(month * 100 + day, String(year)).toBeGreaterThanOrEqual(322);
        expect(month * 100 + day, String(year)).toBeLessThanOrEqual(425);
    }
});

test.each([1582, 2026.5, NaN])('refuses the year %d and says what it expected', year => {
    expect(() => computeEaster(year)).toThrow(new RangeError(`Expected a year from 1583, got ${year}.`));
});

test('France has eleven public holidays, as the State publishes them for 2026', () => {
    expect(computePublicHolidays(2026, null)).toEqual(['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25', '2026-07-14', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25']);
});

test('in 2008 the first of May is also Ascension: one day fewer', () => {
    expect(computePublicHolidays(2008, null)).toHaveLength(10);
});

test('Alsace and Moselle add Good Friday and 26 December', () => {
    for (const code of ['57', '67', '68']) expect(computePublicHolidays(2026, code).filter(date => !computePublicHolidays(2026, null).includes(date))).toEqual(['2026-04-03', '2026-12-26']);
});

test.each([['971', '05-27'], ['972', '05-22'], ['973', '06-10'], ['974', '12-20'], ['976', '04-27']])('%s adds the day of the abolition, %s', (code, day) => {
    expect(computePublicHolidays(2026, code).filter(date => !computePublicHolidays(2026, null).includes(date))).toEqual([`2026-${day}`]);
});
