/** Parts of an ISO date. @throws RangeError when it is not a day of the calendar, written yyyy-mm-dd */
export function parseIsoDate(text: string): { year: number; month: number; day: number } {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    const [year, month, day] = (match ?? []).slice(1).map(Number) as [number, number, number];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (!match || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) throw new RangeError(`Expected a date like 2006-03-31, got ${JSON.stringify(text)}.`);
    return { year, month, day };
}
