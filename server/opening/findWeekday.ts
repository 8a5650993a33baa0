import { WEEKDAYS, type Weekday } from '../domain/OpeningHours.js';

/** @param date ISO */
export function findWeekday(date: string): Weekday {
    return WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!;
}
