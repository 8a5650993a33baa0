const LONG = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `24 janvier 2023` from an ISO date, `1er` for the first of the month; `janvier 2023` or `2023` when the date says no more. */
export function formatDate(iso: string): string {
    if (/^\d{4}$/.test(iso)) return iso;
    if (/^\d{4}-\d{2}$/.test(iso)) return MONTH.format(new Date(`${iso}-01T00:00:00Z`));
    return LONG.format(new Date(`${iso}T00:00:00Z`)).replace(/^1 /, '1er ');
}
