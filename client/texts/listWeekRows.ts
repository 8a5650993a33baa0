import type { OpeningHoursFacts, Weekday } from '../queries/operations.js';
import { formatTime } from './formatTime.js';
import { openingTexts as words } from './openingTexts.js';

const DAYS = Object.keys(words.days) as Weekday[];

/** The week in as few rows as it takes: days that follow one another with the same hours are one. */
export function listWeekRows({ always, ranges }: OpeningHoursFacts): { days: string; hours: string }[] {
    if (always) return [{ days: words.alwaysDays, hours: words.dayAndNight }];
    const hoursOf = DAYS.map(day => ranges.filter(range => range.day === day).sort((a, b) => (a.from < b.from ? -1 : 1)).map(({ from, to }) => `${formatTime(from)} – ${formatTime(to)}`).join(', ') || words.closedDay);
    const rows: { days: string; hours: string }[] = [];
    for (let first = 0; first < 7; ) {
        let last = first;
        while (last < 6 && hoursOf[last + 1] === hoursOf[first]) last++;
        rows.push({ days: describe(first, last), hours: hoursOf[first]! });
        first = last + 1;
    }
    return rows;
}

function describe(first: number, last: number): string {
    const name = (day: number) => words.days[DAYS[day]!];
    if (first === 0 && last === 6) return words.everyDay;
    if (last === first) return name(first)[0]!.toUpperCase() + name(first).slice(1);
    return `${words.from} ${name(first)} ${words.to} ${name(last)}`;
}
