import { expect, test } from 'vitest';
import { WEEKDAYS, type OpeningHours, type OpeningRange } from '../../../server/domain/OpeningHours.js';
import { computeOpening } from '../../../server/opening/computeOpening.js';
import { computePublicHolidays } from '../../../server/opening/computePublicHolidays.js';
import { findTimeZone } from '../../../server/opening/findTimeZone.js';
import { toMinutes } from '../../../server/opening/toMinutes.js';

const none: OpeningHours = { always: false, ranges: [], publicHolidays: 'CLOSED', validFrom: null, validTo: null, remark: null };
const office: OpeningHours = {
    ...none,
    ranges: WEEKDAYS.slice(0, 5).flatMap((day): OpeningRange[] => [{ day, from: '09:00', to: '12:00' }, { day, from: '14:00', to: '17:00' }]),
};
const everyDay = (from: string, to: string): OpeningRange[] => WEEKDAYS.map(day => ({ day, from, to }));
/** An instant, from its offset. 2026-11-23 is a Monday. */
const at = (iso: string) => Date.parse(iso);

test('without hours it is unknown, never closed', () => {
    expect(computeOpening(null, at('2026-11-23T10:00+01:00'))).toEqual({ status: 'UNKNOWN', reason: 'NO_HOURS' });
});

test('open until noon, closed at noon to the minute, opens again in the afternoon', () => {
    expect(computeOpening(office, at('2026-11-23T11:59:59+01:00'))).toEqual({ status: 'OPEN', until: { daysAway: 0, weekday: 'MONDAY', time: '12:00' } });
    expect(computeOpening(office, at('2026-11-23T12:00+01:00'))).toEqual({ status: 'CLOSED', opens: { daysAway: 0, weekday: 'MONDAY', time: '14:00' }, unsureFrom: null });
});

test('on Friday evening it opens on Monday, three days away', () => {
    expect(computeOpening(office, at('2026-11-27T18:00+01:00'))).toEqual({ status: 'CLOSED', opens: { daysAway: 3, weekday: 'MONDAY', time: '09:00' }, unsureFrom: null });
});

test('day and night it is open on a public holiday too, without an end', () => {
    expect(computeOpening({ ...none, always: true, publicHolidays: 'OPEN' }, at('2026-12-25T03:00+01:00'))).toEqual({ status: 'OPEN', until: null });
});

test('a range that passes midnight is still open after it, and ends that morning', () => {
    const night = { ...none, ranges: everyDay('22:00', '02:00') };
    expect(computeOpening(night, at('2026-11-24T01:30+01:00'))).toEqual({ status: 'OPEN', until: { daysAway: 0, weekday: 'TUESDAY', time: '02:00' } });
    expect(computeOpening(night, at('2026-11-24T23:00+01:00'))).toEqual({ status: 'OPEN', until: { daysAway: 1, weekday: 'WEDNESDAY', time: '02:00' } });
});

test('the night of the eve goes on into a holiday that is closed', () => {
    const night = { ...none, ranges: everyDay('22:00', '02:00') };
    expect(computeOpening(night, at('2026-12-25T01:00+01:00')).status).toBe('OPEN');
    expect(computeOpening(night, at('2026-12-25T23:00+01:00'))).toEqual({ status: 'CLOSED', opens: { daysAway: 1, weekday: 'SATURDAY', time: '22:00' }, unsureFrom: null });
});

test('midnight is the end of the day; two ranges that meet there are one', () => {
    expect(computeOpening({ ...none, ranges: everyDay('08:00', '24:00') }, at('2026-11-23T20:00+01:00'))).toEqual({ status: 'OPEN', until: { daysAway: 1, weekday: 'TUESDAY', time: '00:00' } });
    expect(computeOpening({ ...none, publicHolidays: 'OPEN', ranges: everyDay('00:00', '24:00') }, at('2026-11-23T20:00+01:00'))).toEqual({ status: 'OPEN', until: null });
});

test('of a public holiday of which the source says nothing, it is unknown; a Sunday that is always closed stays closed', () => {
    const silent: OpeningHours = { ...office, publicHolidays: 'UNKNOWN' };
    expect(computeOpening(silent, at('2026-12-25T10:00+01:00'))).toEqual({ status: 'UNKNOWN', reason: 'PUBLIC_HOLIDAY' }); // a Friday
    expect(computeOpening(silent, at('2026-11-01T10:00+01:00')).status).toBe('CLOSED'); // All Saints, a Sunday
});

test('a holiday of which nothing is known between now and the next opening is told', () => {
    expect(computeOpening({ ...office, publicHolidays: 'UNKNOWN' }, at('2026-12-24T18:00+01:00'))).toEqual({
        status: 'CLOSED', opens: { daysAway: 4, weekday: 'MONDAY', time: '09:00' }, unsureFrom: { daysAway: 1, weekday: 'FRIDAY', time: '00:00' },
    });
});

test('outside its validity nothing is known', () => {
    const summer = { ...office, validFrom: '2026-07-01', validTo: '2026-08-31' };
    expect(computeOpening(summer, at('2026-11-23T10:00+01:00'))).toEqual({ status: 'UNKNOWN', reason: 'NOT_VALID' });
    expect(computeOpening(summer, at('2026-08-31T10:00+02:00')).status).toBe('OPEN');
    expect(computeOpening(summer, at('2026-08-31T18:00+02:00'))).toEqual({ status: 'CLOSED', opens: null, unsureFrom: { daysAway: 1, weekday: 'TUESDAY', time: '00:00' } });
    expect(computeOpening({ ...none, always: true, publicHolidays: 'OPEN', validTo: '2025-12-31' }, at('2026-11-23T10:00+01:00'))).toEqual({ status: 'UNKNOWN', reason: 'NOT_VALID' });
});

test('an office of La Réunion opens at nine there, six in the morning in Paris; its own holiday is the 20 December', () => {
    expect(computeOpening(office, at('2026-11-23T06:00+01:00'), '974').status).toBe('OPEN');
    expect(computeOpening(office, at('2026-11-23T06:00+01:00')).status).toBe('CLOSED');
    expect(computeOpening(office, at('2027-12-20T10:00+04:00'), '974').status).toBe('CLOSED'); // a Monday
    expect(computeOpening(office, at('2027-12-20T10:00+01:00')).status).toBe('OPEN');
});

/** The clock on the wall, read by other means than the code's. */
function createWall(departement: string | null): (instant: number) => { date: string; minutes: number; yesterday: string } {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: findTimeZone(departement), dateStyle: 'short', timeStyle: 'short' });
    return instant => {
        const [date, time] = clock.format(instant).split(' ') as [string, string]; // 2026-11-23 10:00
        return { date, minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)), yesterday: new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10) };
    };
}
const english = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

/** The sentence "open from … to …", as one reads it under that clock. */
function isOpenByTheWall(hours: OpeningHours, { date, minutes, yesterday }: ReturnType<ReturnType<typeof createWall>>, departement: string | null): boolean {
    const isOn = (range: OpeningRange, day: string) => english.format(Date.parse(day)).toUpperCase() === range.day && !computePublicHolidays(Number(day.slice(0, 4)), departement).includes(day);
    return hours.ranges.some(range => {
        const [from, to] = [toMinutes(range.from), toMinutes(range.to)];
        if (to > from) return isOn(range, date) && minutes >= from && minutes < to;
        return (isOn(range, date) && minutes >= from) || (isOn(range, yesterday) && minutes < to);
    });
}

test.each([
    ['the spring change of hour', '2026-03-27T12:00Z', null],
    ['the autumn change of hour', '2026-10-23T12:00Z', null],
    ['the new year', '2026-12-30T12:00Z', null],
    ['Easter in Alsace', '2026-04-01T12:00Z', '67'],
    ['a week in Guadeloupe', '2026-05-25T12:00Z', '971'],
])('through %s it agrees with the clock on the wall: each minute of the nights, each ninth of the days', (_, start, departement) => {
    const weeks: OpeningHours[] = [
        office,
        { ...none, ranges: [{ day: 'SUNDAY', from: '02:15', to: '02:45' }, { day: 'SATURDAY', from: '18:00', to: '06:00' }] },
        { ...none, ranges: everyDay('22:00', '02:30') },
        { ...none, ranges: everyDay('00:00', '24:00') },
    ];
    const readWall = createWall(departement);
    for (let minute = 0; minute < 3 * 1440; ) {
        const instant = at(start) + minute * 60_000;
        const wall = readWall(instant);
        for (const hours of weeks) {
            const open = computeOpening(hours, instant, departement).status === 'OPEN';
            if (open !== isOpenByTheWall(hours, wall, departement)) expect.fail(`${new Date(instant).toISOString()} ${JSON.stringify(hours.ranges)}: got ${open}`);
        }
        minute += wall.minutes < 240 || wall.minutes >= 1380 ? 1 : 9;
    }
});

test('what it says of the future comes true: at the announced minute the state changes, and not before', () => {
    const hours = { ...none, ranges: [...office.ranges, { day: 'SATURDAY', from: '20:00', to: '01:00' }] satisfies OpeningRange[] };
    for (let hour = 0; hour < 24 * 21; hour++) {
        const instant = at('2026-12-14T00:30+01:00') + hour * 3_600_000; // no change of hour in these weeks
        const opening = computeOpening(hours, instant);
        const moment = opening.status === 'OPEN' ? opening.until : opening.status === 'CLOSED' ? opening.opens : null;
        if (!moment) throw new Error('Expected a known next change');
        const midnight = instant - (((instant + 3_600_000) % 86_400_000) + 86_400_000) % 86_400_000;
        const change = midnight + moment.daysAway * 86_400_000 + toMinutes(moment.time) * 60_000;
        expect(computeOpening(hours, change - 60_000).status, new Date(instant).toISOString()).toBe(opening.status);
        expect(computeOpening(hours, change).status, new Date(instant).toISOString()).not.toBe(opening.status);
    }
});

test.each(['25:00', '9:00', '12:60', ''])('a time of day written %s is refused', time => {
    expect(() => computeOpening({ ...none, ranges: [{ day: 'MONDAY', from: time, to: '12:00' }] }, at('2026-11-23T10:00+01:00'))).toThrow(new RangeError(`Expected a time of day from 00:00 to 24:00, got ${time}.`));
});
