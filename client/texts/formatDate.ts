const LONG = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `24 janvier 2023` from an ISO date; `1er` for the first of the month. */
export function formatDate(iso: string): string {
    return LONG.format(new Date(`${iso}T00:00:00Z`)).replace(/^1 /, '1er ');
}
