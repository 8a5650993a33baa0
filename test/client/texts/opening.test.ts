import { expect, test } from 'vitest';
import { startOpening } from '../../../client/components/opening/startOpening.js';
import { createOpeningHoursThings } from '../../../client/structuredData/createOpeningHoursThings.js';
import { formatOpening } from '../../../client/texts/formatOpening.js';
import { listWeekRows } from '../../../client/texts/listWeekRows.js';
import { WEEKDAYS, type OpeningHours } from '../../../server/domain/OpeningHours.js';
import { computeOpening } from '../../../server/opening/computeOpening.js';

const hours: OpeningHours = {
    always: false, publicHolidays: 'UNKNOWN', validFrom: null, validTo: null, remark: null,
    ranges: [...WEEKDAYS.slice(0, 4).flatMap(day => [{ day, from: '14:00', to: '17:30' }, { day, from: '09:00', to: '12:00' }]), { day: 'SATURDAY', from: '20:00', to: '02:00' }],
};
const say = (iso: string, of: OpeningHours | null = hours) => formatOpening(computeOpening(of, Date.parse(iso)));

test.each([
    ['2026-11-23T16:00+01:00', 'Ouvert maintenant, jusqu’à 17 h 30'],
    ['2026-11-23T12:30+01:00', 'Fermé maintenant, ouvre à 14 h'],
    ['2026-11-23T18:00+01:00', 'Fermé maintenant, ouvre demain à 9 h'],
    ['2026-11-28T23:00+01:00', 'Ouvert maintenant, jusqu’à 2 h'],
    ['2026-11-29T10:00+01:00', 'Fermé maintenant, ouvre demain à 9 h'],
    ['2026-11-26T18:00+01:00', 'Fermé maintenant, ouvre samedi à 20 h'],
    ['2026-11-11T10:00+01:00', 'Jour férié : horaires inconnus'],
    ['2026-11-10T18:00+01:00', 'Fermé maintenant, ouvre jeudi à 9 h, horaires inconnus demain'],
])('on %s: %s', (iso, expected) => {
    expect(say(iso)).toBe(expected);
});

test('day and night; without hours; outside their period', () => {
    expect(say('2026-12-25T04:00+01:00', { ...hours, always: true, ranges: [], publicHolidays: 'OPEN' })).toBe('Ouvert maintenant, jour et nuit');
    expect(say('2026-11-23T10:00+01:00', null)).toBe('Horaires inconnus');
    expect(say('2026-11-23T10:00+01:00', { ...hours, validTo: '2026-06-30' })).toBe('Horaires d’une autre période : inconnus aujourd’hui');
    expect(say('2026-11-23T20:00+01:00', { ...hours, ranges: WEEKDAYS.map(day => ({ day, from: '09:00', to: '24:00' })) })).toBe('Ouvert maintenant, jusqu’à minuit');
});

test('the week takes as few rows as it can, its parts in the order of the day', () => {
    expect(listWeekRows(hours)).toEqual([
        { days: 'Du lundi au jeudi', hours: '9 h – 12 h, 14 h – 17 h 30' }, { days: 'Vendredi', hours: 'fermé' }, { days: 'Samedi', hours: '20 h – 2 h' }, { days: 'Dimanche', hours: 'fermé' },
    ]);
    expect(listWeekRows({ ...hours, always: true, ranges: [] })).toEqual([{ days: 'Tous les jours', hours: 'jour et nuit' }]);
    expect(listWeekRows({ ...hours, ranges: WEEKDAYS.map(day => ({ day, from: '09:00', to: '23:00' })) })).toEqual([{ days: 'Tous les jours', hours: '9 h – 23 h' }]);
});

test('schema.org has each part of the week, the period, and a whole day that ends at 23:59', () => {
    expect(createOpeningHoursThings({ ...hours, ranges: [{ day: 'SUNDAY', from: '00:00', to: '24:00' }], validTo: '2026-12-31' })).toEqual([{ '@type': 'OpeningHoursSpecification', dayOfWeek: 'Sunday', opens: '00:00', closes: '23:59', validThrough: '2026-12-31' }]);
    expect(createOpeningHoursThings({ ...hours, always: true, ranges: [] })).toMatchObject([{ opens: '00:00', closes: '23:59' }]);
});

test('the line of a page is written by the clock that it is given', () => {
    const line = { dataset: { opening: JSON.stringify({ hours, departement: null }) }, textContent: '', className: 'opening' };
    startOpening([line as unknown as HTMLElement], () => Date.parse('2026-11-23T16:00+01:00'))();
    expect(line).toMatchObject({ textContent: 'Ouvert maintenant, jusqu’à 17 h 30', className: 'opening opening-open' });
});
