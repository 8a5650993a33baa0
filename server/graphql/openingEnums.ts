import { HOLIDAY_OPENINGS, WEEKDAYS } from '../domain/OpeningHours.js';
import { LIGNE_MEANS, LIGNE_PRICES, LIGNE_WAYS } from '../domain/vocabulary.js';
import { registerVocabulary } from './registerVocabulary.js';

export const WeekdayEnum = registerVocabulary('Weekday', 'A day of the week, Monday first.', WEEKDAYS, {
    MONDAY: 'Lundi.', TUESDAY: 'Mardi.', WEDNESDAY: 'Mercredi.', THURSDAY: 'Jeudi.', FRIDAY: 'Vendredi.', SATURDAY: 'Samedi.', SUNDAY: 'Dimanche.',
});

export const HolidayOpeningEnum = registerVocabulary('HolidayOpening', 'What a source says of public holidays.', HOLIDAY_OPENINGS, {
    OPEN: 'As on any other day of the week.',
    CLOSED: 'Closed.',
    UNKNOWN: 'The source does not say: unknown, never closed.',
});

export const LigneMeansEnum = registerVocabulary('LigneMeans', 'How the number of a help line is used.', LIGNE_MEANS, {
    CALL: 'It is called.',
    SMS: 'A text message is sent to it.',
});

export const LignePriceEnum = registerVocabulary('LignePrice', 'What a call costs.', LIGNE_PRICES, { FREE: 'Nothing.', LOCAL_CALL: 'What a local call costs; the service itself is free.' });

export const LigneWayKindEnum = registerVocabulary('LigneWayKind', 'Another way to reach a help line.', LIGNE_WAYS, {
    CHAT: 'Written conversation on a site.',
    SMS: 'Text message.',
    SITE: 'A form or a page of a site.',
    APPLICATION: 'An application for a phone.',
    SIGN_LANGUAGE: 'For deaf people: sign language, or a call with help.',
    MESSAGING: 'A messaging service of another company.',
});
