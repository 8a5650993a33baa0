/** Monday first, as ISO 8601 counts them. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What a source says of public holidays; as on any other day, closed, or nothing. */
export const HOLIDAY_OPENINGS = ['OPEN', 'CLOSED', 'UNKNOWN'] as const;
export type HolidayOpening = (typeof HOLIDAY_OPENINGS)[number];

/** In the local time of the place. `to` at or before `from` is on the next day: 22:00 to 02:00 passes midnight. */
export interface OpeningRange {
    day: Weekday;
    /** 00:00 to 23:59. */
    from: string;
    /** 00:01 to 24:00, the end of the day. */
    to: string;
}

/**
 * When a place receives or a line answers. Where no source says, there is none: null, never an empty week, which would read
 * as always closed.
 */
export interface OpeningHours {
    /** Day and night, public holidays included: then there is no range. */
    always: boolean;
    /** A day without a range is closed. */
    ranges: OpeningRange[];
    publicHolidays: HolidayOpening;
    /** ISO dates, both included, outside which nothing is known; null: no limit is stated. */
    validFrom: string | null;
    validTo: string | null;
    /** In French, what the week cannot say: on appointment, closed in August. */
    remark: string | null;
}
