const france = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** Writing a date costs more than a search; midnight in France is on an hour of UTC. */
let last = { hour: NaN, today: '' };

/** The ISO date of a moment, as read on a wall in metropolitan France: an agreement ends at midnight there. */
export function computeTodayInFrance(moment: Date): string {
    const hour = Math.floor(moment.getTime() / 3_600_000);
    if (hour !== last.hour) last = { hour, today: france.format(moment) };
    return last.today;
}
