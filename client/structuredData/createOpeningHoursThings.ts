import type { OpeningHoursFacts, Weekday } from '../queries/operations.js';
import type { Thing } from './Thing.js';

const DAYS: Record<Weekday, string> = { MONDAY: 'Monday', TUESDAY: 'Tuesday', WEDNESDAY: 'Wednesday', THURSDAY: 'Thursday', FRIDAY: 'Friday', SATURDAY: 'Saturday', SUNDAY: 'Sunday' };

/** The week as schema.org tells it: one part of a day each; a whole day ends at 23:59. What is said of public holidays has no place there. */
export function createOpeningHoursThings({ always, ranges, validFrom, validTo }: OpeningHoursFacts): Thing[] {
    const valid = { ...(validFrom ? { validFrom } : {}), ...(validTo ? { validThrough: validTo } : {}) };
    if (always) return [{ '@type': 'OpeningHoursSpecification', dayOfWeek: Object.values(DAYS), opens: '00:00', closes: '23:59', ...valid }];
    return ranges.map(({ day, from, to }) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: DAYS[day], opens: from, closes: to === '24:00' ? '23:59' : to, ...valid }));
}
