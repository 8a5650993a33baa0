import { formatDate } from './formatDate.js';

/** `du 1er janvier 2025 au 31 décembre 2025`, `jusqu'au …`, `depuis le …`, each as far as known; empty without dates. Both ends included. */
export function formatSpan(start: string | null, end: string | null): string {
    const of = (date: string) => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? `le ${formatDate(date)}` : formatDate(date));
    if (start !== null && end !== null) return `Du ${formatDate(start)} au ${formatDate(end)}`;
    if (end !== null) return `Jusqu’au ${formatDate(end)}`;
    return start === null ? '' : `Depuis ${of(start)}`;
}
