/** The eleven public holidays of the whole of France, by ISO date (Code du travail, art. L3133-1). */
export function listHolidays(year: number): Map<string, string> {
    const easter = computeEaster(year);
    const after = (days: number) => new Date(easter + days * 86_400_000).toISOString().slice(0, 10);
    return new Map([
        [`${year}-01-01`, 'Jour de l’an'], [after(1), 'Lundi de Pâques'], [`${year}-05-01`, 'Fête du travail'], [`${year}-05-08`, 'Victoire 1945'],
        [after(39), 'Ascension'], [after(50), 'Lundi de Pentecôte'], [`${year}-07-14`, 'Fête nationale'], [`${year}-08-15`, 'Assomption'],
        [`${year}-11-01`, 'Toussaint'], [`${year}-11-11`, 'Armistice 1918'], [`${year}-12-25`, 'Noël'],
    ]);
}

/** Easter Sunday, Gregorian (the rule of Meeus, Jones and Butcher), as a time at midnight UTC. */
function computeEaster(year: number): number {
    const a = year % 19;
    const [b, c] = [Math.floor(year / 100), year % 100];
    const moon = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const weekday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - moon - (c % 4)) % 7;
    const late = Math.floor((a + 11 * moon + 22 * weekday) / 451);
    const days = moon + weekday - 7 * late + 114;
    return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
