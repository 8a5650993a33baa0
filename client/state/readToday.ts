const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** The day in France, ISO. */
export function readToday(): string {
    return DAY.format(new Date());
}
