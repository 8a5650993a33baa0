/** The weeks of a month, Monday first; null where a day is another month's. */
export function computeMonth(year: number, month: number): (number | null)[][] {
    const first = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return Array.from({ length: Math.ceil((first + length) / 7) }, (_, week) =>
        Array.from({ length: 7 }, (_, weekday) => {
            const day = week * 7 + weekday - first + 1;
            return day >= 1 && day <= length ? day : null;
        }),
    );
}
