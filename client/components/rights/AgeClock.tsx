import { computeAgeClock, type ClockEntry } from '#rights/computeAgeClock.js';
import type { Person } from '#rights/Person.js';
import { shiftDays } from '#rights/shiftDays.js';
import { formatDay } from '../../messages/formatDay.js';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import type { Right } from '../../state/rights/Right.js';
import { RightName } from './RightName.js';
import { sayTime } from './sayTime.js';

/** Every day that matters to a person on one line: what is past is folded, today stands in its place. The drawing is the list. */
export function AgeClock({ rights, person }: { rights: readonly Right[]; person: Person }) {
    const { language } = useTranslator();
    const entries = computeAgeClock(rights, person);
    const past = entries.filter(({ date }) => date < person.onDate);
    return (
        <>
            {past.length > 0 && (
                <details class="clock-past">
                    <summary><span><Say id="droits-clock-past" /> ({past.length})</span></summary>
                    <ol class="clock">{past.map(entry => <Entry key={entry.kind + entry.date} entry={entry} rights={rights} today={person.onDate} />)}</ol>
                </details>
            )}
            <ol class="clock">
                <li class="clock-now"><p><b><Say id="droits-clock-today" args={{ date: formatDay(language, person.onDate) }} /></b></p></li>
                {entries.slice(past.length).map(entry => <Entry key={entry.kind + entry.date} entry={entry} rights={rights} today={person.onDate} />)}
            </ol>
        </>
    );
}

function Entry({ entry: { date, kind, age, ids }, rights, today }: { entry: ClockEntry; rights: readonly Right[]; today: string }) {
    const { language } = useTranslator();
    const name = kind.toLowerCase().replaceAll('_', '-');
    return (
        <li class={`clock-${name}`}>
            <p class="clock-date"><b>{formatDay(language, date)}</b> <span class="verdict-left"><When date={date} today={today} /></span></p>
            <p><Say id={`droits-clock-${name}`} args={{ age: age ?? 0 }} /></p>
            <ul>{ids.map(id => <li key={id}><a href={`#${id}`}><RightName right={rights.find(right => right.id === id)!} /></a></li>)}</ul>
        </li>
    );
}

/** How far a day is, in words. */
function When({ date, today }: { date: string; today: string }) {
    const translator = useTranslator();
    const { say } = translator;
    if (date === today) return <>{say('droits-today')}</>;
    if (date === shiftDays(today, 1)) return <>{say('droits-tomorrow')}</>;
    if (date === shiftDays(today, -1)) return <>{say('droits-yesterday')}</>;
    return <>{date > today ? say('droits-in', { time: sayTime(translator, today, date) }) : say('droits-ago', { time: sayTime(translator, date, today) })}</>;
}
