/**
 * Easter Sunday of the Gregorian calendar, as a month (3 or 4) and a day: the anonymous rule of 1876, exact for every year from 1583.
 *
 * @throws RangeError before 1583, when there was no such calendar
 */
export function computeEaster(year: number): { month: number; day: number } {
    if (!Number.isInteger(year) || year < 1583) throw new RangeError(`Expected a year from 1583, got ${year}.`);
    const golden = year % 19;
    const century = Math.floor(year / 100);
    const rest = year % 100;
    const skipped = Math.floor(century / 4);
    const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
    const epact = (19 * golden + century - skipped - moonShift + 15) % 30;
    const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
    const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
    const days = epact + weekday - 7 * late + 114;
    return { month: Math.floor(days / 31), day: (days % 31) + 1 };
}
