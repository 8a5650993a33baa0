import { parseIsoDate } from './parseIsoDate.js';

/** The ISO date some days later (or earlier, below 0): a calendar day has no hour, so no time zone shifts it. */
export function shiftDays(date: string, days: number): string {
    const { year, month, day } = parseIsoDate(date);
    return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
