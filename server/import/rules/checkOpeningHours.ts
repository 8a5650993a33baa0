import { WEEKDAYS, type OpeningHours } from '../../domain/OpeningHours.js';
import { toMinutes } from '../../opening/toMinutes.js';
import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

const DAY = 1440;

/** Hours that can be computed: ranges that do not overlap, one meaning for "day and night", a week that is not empty, a period in order. */
export function checkOpeningHours({ seeds }: RuleContext): Issue[] {
    const of = (kind: string, records: readonly { id: string; hours: OpeningHours | null }[]) =>
        records.flatMap(({ id, hours }) => (hours === null ? [] : checkHours(hours).map((issue): Issue => ({ ...issue, rule: 'checkOpeningHours', severity: 'error', kind, record: id }))));
    return [...of('structures', seeds.structures), ...of('lignes', seeds.lignes)];
}

function checkHours({ always, ranges, publicHolidays, validFrom, validTo }: OpeningHours): Pick<Issue, 'field' | 'value' | 'expected'>[] {
    const spans = ranges.map(({ day, from, to }) => {
        const start = WEEKDAYS.indexOf(day) * DAY + toMinutes(from);
        return { text: `${day} ${from}-${to}`, start, end: start + ((toMinutes(to) - toMinutes(from) + DAY) % DAY || DAY), same: from === to };
    });
    const overlaps = spans.filter((span, index) => spans.some((other, at) => at < index && meet(span, other)));
    return [
        ...(always && ranges.length > 0 ? [{ field: 'hours.ranges', value: `${ranges.length} ranges`, expected: 'no range, the hours being day and night' }] : []),
        ...(always && publicHolidays !== 'OPEN' ? [{ field: 'hours.publicHolidays', value: publicHolidays, expected: 'OPEN, the hours being day and night' }] : []),
        ...(!always && ranges.length === 0 ? [{ field: 'hours.ranges', value: '[]', expected: 'at least one range, or null hours when no source says' }] : []),
        ...spans.filter(({ same }) => same).map(({ text }) => ({ field: 'hours.ranges', value: text, expected: 'an end other than the start; a whole day is 00:00-24:00' })),
        ...overlaps.map(({ text }) => ({ field: 'hours.ranges', value: text, expected: 'a range that no other overlaps' })),
        ...(validFrom !== null && validTo !== null && validFrom > validTo ? [{ field: 'hours.validTo', value: validTo, expected: `a date from ${validFrom}` }] : []),
    ];
}

/** On a week that turns: Sunday's night goes on into Monday. */
function meet(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
    return [-7 * DAY, 0, 7 * DAY].some(shift => a.start + shift < b.end && b.start < a.end + shift);
}
