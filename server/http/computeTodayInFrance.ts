const france = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** The ISO date of a moment, as read on a wall in metropolitan France: an agreement ends at midnight there. */
export function computeTodayInFrance(moment: Date): string {
    return france.format(moment);
}
