import type { OpeningHours, Weekday } from '../domain/OpeningHours.js';
import { addDays } from './addDays.js';
import { computePublicHolidays } from './computePublicHolidays.js';
import { findTimeZone } from './findTimeZone.js';
import { findWeekday } from './findWeekday.js';
import { toLocalTime } from './toLocalTime.js';
import { toMinutes } from './toMinutes.js';

/** A moment on the clock of the place. Midnight at the end of a day is 00:00 of the next one. */
export interface OpeningMoment {
    /** 0 today, 1 tomorrow… */
    daysAway: number;
    weekday: Weekday;
    /** 09:00 */
    time: string;
}

export type Opening =
    /** `until` is null when it does not close within a week. */
    | { status: 'OPEN'; until: OpeningMoment | null }
    /** `opens` is null when it does not open within a week; `unsureFrom`: the first day before it of which nothing is known. */
    | { status: 'CLOSED'; opens: OpeningMoment | null; unsureFrom: OpeningMoment | null }
    | { status: 'UNKNOWN'; reason: 'NO_HOURS' | 'PUBLIC_HOLIDAY' | 'NOT_VALID' };

interface Span { from: number; to: number }

const DAY = 1440;
/** Far enough to meet every day of the week after this one. */
const HORIZON = 8;

/**
 * Whether a place is open, by the clock on its wall: an hour that a change of time skips is not missed, one that it repeats counts
 * twice. A day of which nothing is known (a public holiday, a day outside the validity) is unknown, never closed; a day of the week
 * that is always closed stays closed on a holiday.
 *
 * @param instant milliseconds since 1970-01-01T00:00Z
 * @param departement code of the place: its time zone and public holidays; null: Paris, the holidays of all France
 */
export function computeOpening(hours: OpeningHours | null, instant: number, departement: string | null = null): Opening {
    if (hours === null) return { status: 'UNKNOWN', reason: 'NO_HOURS' };
    const { date: today, minutes: now } = toLocalTime(instant, findTimeZone(departement));
    if (hours.always) return isValid(hours, today) ? { status: 'OPEN', until: null } : { status: 'UNKNOWN', reason: 'NOT_VALID' };
    const { open, unknown } = listSpans(hours, today, departement);
    const current = open.find(({ from, to }) => from <= now && now < to);
    if (current) return { status: 'OPEN', until: current.to - now >= 7 * DAY ? null : toMoment(current.to, today) };
    if (unknown.some(({ from, to }) => from <= now && now < to)) return { status: 'UNKNOWN', reason: isValid(hours, today) ? 'PUBLIC_HOLIDAY' : 'NOT_VALID' };
    const next = open.find(({ from }) => from > now);
    const unsure = unknown.find(({ from }) => from > now && (!next || from < next.from));
    return { status: 'CLOSED', opens: next ? toMoment(next.from, today) : null, unsureFrom: unsure ? toMoment(unsure.from, today) : null };
}

/** What is known from yesterday to the horizon, in minutes from this morning's midnight on the wall. */
function listSpans(hours: OpeningHours, today: string, departement: string | null): { open: Span[]; unknown: Span[] } {
    const open: Span[] = [];
    const unknown: Span[] = [];
    for (let day = -1; day <= HORIZON; day++) {
        const date = addDays(today, day);
        const weekday = findWeekday(date);
        const ranges = hours.ranges.filter(range => range.day === weekday);
        if (!isValid(hours, date)) unknown.push({ from: day * DAY, to: (day + 1) * DAY });
        else if (ranges.length > 0 && hours.publicHolidays !== 'OPEN' && computePublicHolidays(Number(date.slice(0, 4)), departement).includes(date)) {
            if (hours.publicHolidays === 'UNKNOWN') unknown.push({ from: day * DAY, to: (day + 1) * DAY });
        } else {
            for (const range of ranges) {
                const [from, to] = [toMinutes(range.from), toMinutes(range.to)];
                open.push({ from: day * DAY + from, to: day * DAY + (to <= from ? to + DAY : to) });
            }
        }
    }
    return { open: join(open), unknown };
}

/** In order, those that touch made one. */
function join(spans: Span[]): Span[] {
    const joined: Span[] = [];
    for (const span of spans.sort((a, b) => a.from - b.from)) {
        const last = joined.at(-1);
        if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
        else joined.push(span);
    }
    return joined;
}

function isValid({ validFrom, validTo }: OpeningHours, date: string): boolean {
    return (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo);
}

function toMoment(minutes: number, today: string): OpeningMoment {
    const daysAway = Math.floor(minutes / DAY);
    const rest = minutes - daysAway * DAY;
    return { daysAway, weekday: findWeekday(addDays(today, daysAway)), time: `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}` };
}
