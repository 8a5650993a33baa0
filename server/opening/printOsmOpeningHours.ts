import { WEEKDAYS, type OpeningHours } from '../domain/OpeningHours.js';

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * The week in the syntax of OpenStreetMap's opening_hours: `Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00; PH off`. Days with the same
 * hours that follow one another are written once. Validity and remark have no part in it; holidays of which nothing is known are not written.
 */
export function printOsmOpeningHours({ always, ranges, publicHolidays }: OpeningHours): string {
    if (always) return '24/7';
    const byDay = WEEKDAYS.map(day => ranges.filter(range => range.day === day).map(({ from, to }) => `${from}-${to}`).sort().join(','));
    const parts: string[] = [];
    for (let first = 0; first < 7; ) {
        let last = first;
        while (last < 6 && byDay[last + 1] === byDay[first]) last++;
        if (byDay[first] !== '') parts.push(`${NAMES[first]}${last > first ? `-${NAMES[last]}` : ''} ${byDay[first]}`);
        first = last + 1;
    }
    if (publicHolidays === 'CLOSED') parts.push('PH off');
    return parts.join('; ');
}
