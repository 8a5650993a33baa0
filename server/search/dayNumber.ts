/** An ISO date as a number that compares as the dates do: 2023-12-31 is 20231231. */
export function dayNumber(date: string): number {
    return Number(date.slice(0, 10).replaceAll('-', ''));
}
