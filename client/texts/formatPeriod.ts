import { formatDate } from './formatDate.js';

/** `en 2022` for a whole year, else `du … au …`. Both ends are included. */
export function formatPeriod({ from, to }: { from: string; to: string }): string {
    if (from === to) return `le ${formatDate(from)}`;
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    if (from.endsWith('-01-01') && to.endsWith('-12-31')) return first === last ? `en ${first}` : `de ${first} à ${last}`;
    return `du ${formatDate(from)} au ${formatDate(to)}`;
}
