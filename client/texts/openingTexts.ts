import type { Weekday } from '../queries/operations.js';

/** The words of opening hours. */
export const openingTexts = {
    days: { MONDAY: 'lundi', TUESDAY: 'mardi', WEDNESDAY: 'mercredi', THURSDAY: 'jeudi', FRIDAY: 'vendredi', SATURDAY: 'samedi', SUNDAY: 'dimanche' } satisfies Record<Weekday, string>,
    always: 'Jour et nuit, tous les jours', alwaysDays: 'Tous les jours', dayAndNight: 'jour et nuit', closedDay: 'fermé', everyDay: 'Tous les jours', from: 'Du', to: 'au', midnight: 'minuit', tomorrow: 'demain',
    holidays: { label: 'Jours fériés', OPEN: 'comme les autres jours', CLOSED: 'fermé', UNKNOWN: 'inconnus : appelez pour savoir' },
    valid: (from: string | null, to: string | null) => (from && to ? `Du ${from} au ${to}.` : from ? `À partir du ${from}.` : `Jusqu’au ${to}.`),
    openNow: 'Ouvert maintenant', openAlways: 'Ouvert maintenant, jour et nuit', until: 'jusqu’à', closedNow: 'Fermé maintenant', opens: 'ouvre', at: 'à',
    unsure: (day: string) => `horaires inconnus ${day}`,
    unknown: { NO_HOURS: 'Horaires inconnus', PUBLIC_HOLIDAY: 'Jour férié : horaires inconnus', NOT_VALID: 'Horaires d’une autre période : inconnus aujourd’hui' },
    caption: 'Horaires de la semaine', day: 'Jour', hours: 'Horaires',
} as const;
