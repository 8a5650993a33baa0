import { computeOpening, type OpeningMoment } from '#opening/computeOpening.js';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import type { OpeningHoursFacts } from '../../queries/operations.js';

/** Open, opens at, closed or unknown, by the clock of the place; unknown is never closed. Only on the phone: the server knows no moment. */
export function Opening({ hours, departement }: { hours: OpeningHoursFacts | null; departement: string | null }) {
    if (hours === null) return <Say id="jeunes-opening-none" />;
    const opening = computeOpening(hours, Date.now(), departement);
    if (opening.status === 'UNKNOWN') return <Say id="jeunes-opening-unknown" />;
    if (opening.status === 'OPEN') return opening.until === null ? <Say id="jeunes-opening-always" /> : <><b><Say id="jeunes-opening-open" /></b> <Moment id="until" moment={opening.until} /></>;
    return <><b><Say id="jeunes-opening-closed" /></b>{opening.opens && <> <Moment id="opens" moment={opening.opens} /></>}{opening.unsureFrom && <> <Say id="jeunes-opening-unsure" /></>}</>;
}

function Moment({ id, moment: { daysAway, weekday, time } }: { id: 'until' | 'opens'; moment: OpeningMoment }) {
    const { say } = useTranslator();
    if (daysAway === 0) return <Say id={`jeunes-opening-${id}-today`} args={{ time }} />;
    return <Say id={`jeunes-opening-${id}-day`} args={{ time, day: daysAway === 1 ? say('jeunes-tomorrow') : say(`jeunes-day-${weekday}`) }} />;
}
