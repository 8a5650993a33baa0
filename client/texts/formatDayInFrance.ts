const DAY = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Paris' });

/** `24 janvier 2026`: the day of a moment, as read on a wall in metropolitan France. */
export function formatDayInFrance(moment: string): string {
    return DAY.format(new Date(moment)).replace(/^1 /, '1er ');
}
