import type { Opening, OpeningMoment } from '#opening/computeOpening.js';
import { formatTime } from './formatTime.js';
import { openingTexts as words } from './openingTexts.js';

/** `Ouvert maintenant, jusqu’à 17 h`, `Fermé maintenant, ouvre lundi à 9 h`, `Horaires inconnus`. */
export function formatOpening(opening: Opening): string {
    if (opening.status === 'UNKNOWN') return words.unknown[opening.reason];
    if (opening.status === 'OPEN') return opening.until === null ? words.openAlways : `${words.openNow}, ${words.until} ${formatEnd(opening.until)}`;
    const { opens, unsureFrom } = opening;
    return [
        words.closedNow,
        ...(opens ? [`${words.opens} ${formatDay(opens)}${words.at} ${formatTime(opens.time)}`] : []),
        ...(unsureFrom ? [words.unsure(formatDay(unsureFrom).trim() || words.tomorrow)] : []),
    ].join(', ');
}

/** An end in the night that follows needs no day. */
function formatEnd(until: OpeningMoment): string {
    const tonight = until.daysAway === 0 || (until.daysAway === 1 && until.time <= '06:00');
    return tonight ? formatTime(until.time) : `${formatDay(until)}${formatTime(until.time)}`;
}

function formatDay({ daysAway, weekday }: OpeningMoment): string {
    return daysAway === 0 ? '' : `${daysAway === 1 ? words.tomorrow : words.days[weekday]} `;
}
