/** A span of days, ISO dates, both included. One day is a period whose ends are equal. */
export interface Period {
    from: string;
    to: string;
}
