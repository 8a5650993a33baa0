/** What the clock on the wall shows. */
export interface LocalTime {
    /** ISO date. */
    date: string;
    /** Minutes since midnight as the clock shows them: on a day when the hour changes, not those gone by. */
    minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * @param instant milliseconds since 1970-01-01T00:00Z
 * @throws RangeError if the instant is not finite, or the zone is not one of IANA
 */
export function toLocalTime(instant: number, timeZone: string): LocalTime {
    let format = formats.get(timeZone);
    if (!format) {
        format = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
        formats.set(timeZone, format);
    }
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
    return { date: `${parts['year']}-${parts['month']}-${parts['day']}`, minutes: Number(parts['hour']) * 60 + Number(parts['minute']) };
}
