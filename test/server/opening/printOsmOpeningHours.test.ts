import { expect, test } from 'vitest';
import { WEEKDAYS, type OpeningHours } from '../../../server/domain/OpeningHours.js';
import { printOsmOpeningHours } from '../../../server/opening/printOsmOpeningHours.js';

const hours: OpeningHours = { always: false, ranges: [], publicHolidays: 'UNKNOWN', validFrom: null, validTo: null, remark: null };

test('days with the same hours are written once, others apart, a closed day not at all', () => {
    const ranges = WEEKDAYS.slice(0, 4).flatMap(day => [{ day, from: '14:00', to: '17:00' }, { day, from: '09:00', to: '12:00' }]);
    expect(printOsmOpeningHours({ ...hours, ranges: [...ranges, { day: 'SATURDAY', from: '10:00', to: '12:00' }], publicHolidays: 'CLOSED' })).toBe('Mo-Th 09:00-12:00,14:00-17:00; Sa 10:00-12:00; PH off');
});

test('day and night, past midnight, and holidays of which nothing is known', () => {
    expect(printOsmOpeningHours({ ...hours, always: true, publicHolidays: 'OPEN' })).toBe('24/7');
    expect(printOsmOpeningHours({ ...hours, ranges: [{ day: 'SUNDAY', from: '22:00', to: '02:00' }] })).toBe('Su 22:00-02:00');
});
