import { Fragment } from 'preact';
import { computeBirthday } from '#rights/computeBirthday.js';
import { shiftDays } from '#rights/shiftDays.js';
import { Prose } from '../../glossary/Prose.js';
import { formatDay } from '../../messages/formatDay.js';
import { InFrench } from '../../messages/InFrench.js';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import type { EvaluatedRight } from '../../state/rights/groupRights.js';
import type { Right } from '../../state/rights/Right.js';
import { type ConditionCode, ConditionText } from './ConditionText.js';
import { RightName } from './RightName.js';
import { sayTime } from './sayTime.js';

interface Props {
    evaluated: EvaluatedRight;
    birthDate: string;
    today: string;
}

/** What one right is to a person today: until when, from when, what is missing, what to do first. */
export function RightVerdict({ evaluated: { right, evaluation }, birthDate, today }: Props) {
    const translator = useTranslator();
    const { say, language } = translator;
    const { conditions, firstStep } = right;
    const { outcome, opensOn, lastOpenDay, lastOpenDayIfDisabled, closedSince, missing, unmet } = evaluation;
    const due = conditions.dueByAge === null ? null : computeBirthday(birthDate, conditions.dueByAge);
    const day = (date: string) => formatDay(language, date);
    const left = (date: string) => (date === today ? say('droits-last-day') : say('droits-still', { time: sayTime(translator, today, date) }));
    const limit = [conditions.ageBefore, conditions.ageBeforeIfDisabled].find(age => age !== null && lastOpenDay === shiftDays(computeBirthday(birthDate, age), -1));
    // Too young: what else it asks is told before it opens.
    const asked = outcome === 'NOT_YET' ? [...conditions.requires, ...conditions.excludes] : missing.filter(code => code !== 'AGE');
    return (
        <li class={`verdict verdict-${outcome.toLowerCase().replace('_', '-')}`}>
            <h4><a href={`#${right.id}`}><RightName right={right} /></a></h4>
            {outcome === 'NOT_YET' && opensOn !== null && <p><Say id="droits-opens" args={{ date: day(opensOn), age: conditions.ageFrom ?? 0 }} /> <span class="verdict-left">{inTime(opensOn)}</span></p>}
            {outcome !== 'CLOSED' && due !== null && due < today && <p><Say id="droits-due-passed" args={{ date: day(due) }} /></p>}
            {outcome !== 'CLOSED' && lastOpenDay !== null && (
                <p>
                    {limit != null ? <Say id="droits-until" args={{ date: day(lastOpenDay), age: limit }} /> : <Say id="droits-until-term" args={{ date: day(lastOpenDay), years: conditions.withinYearsOfLeaving ?? 0 }} prose />}
                    {outcome !== 'NOT_YET' && lastOpenDay >= today && <>{' '}<span class="verdict-left">{left(lastOpenDay)}</span></>}
                </p>
            )}
            {outcome !== 'CLOSED' && lastOpenDay === null && conditions.withinYearsOfLeaving !== null && <p><Say id="droits-until-leaving" args={{ years: conditions.withinYearsOfLeaving }} /></p>}
            {outcome !== 'CLOSED' && conditions.monthsAfterLeaving !== null && <p><Say id="droits-months-after" args={{ months: conditions.monthsAfterLeaving }} /></p>}
            {outcome !== 'CLOSED' && lastOpenDay === null && conditions.withinYearsOfLeaving === null && conditions.monthsAfterLeaving === null && <p class="verdict-endless"><Say id="droits-until-unknown" /></p>}
            {outcome !== 'CLOSED' && lastOpenDayIfDisabled !== null && <p><Say id="droits-until-disabled" args={{ date: day(lastOpenDayIfDisabled) }} /></p>}
            {outcome !== 'CLOSED' && asked.length > 0 && <p><b class="verdict-missing"><Say id="droits-missing" /></b> <Conditions codes={asked} conditions={conditions} /></p>}
            {outcome === 'CLOSED' && closedSince !== null && unmet.length === 0 && <p><Say id="droits-closed-since" args={{ date: day(closedSince) }} /></p>}
            {outcome === 'CLOSED' && closedSince === null && unmet.length === 0 && <p><Say id="droits-closed-never" /></p>}
            {unmet.length > 0 && <p><Say id="droits-closed-answers" /> <Conditions codes={unmet} conditions={conditions} /></p>}
            {unmet.includes('OBLIGATION_DE_QUITTER_LE_TERRITOIRE') && <p><b><Say id="droits-ordered" /></b></p>}
            {outcome === 'OPEN' && firstStep !== null && <p class="verdict-step"><b><Say id="droits-first-step" /></b> <InFrench><Prose text={firstStep} /></InFrench></p>}
        </li>
    );

    function inTime(date: string): string {
        return shiftDays(today, 1) === date ? say('droits-tomorrow') : say('droits-in', { time: sayTime(translator, today, date) });
    }
}

/** One after the other, each ending where the next begins. */
function Conditions({ codes, conditions }: { codes: readonly ConditionCode[]; conditions: Right['conditions'] }) {
    const { language, direction } = useTranslator();
    const separator = direction === 'rtl' ? '؛ ' : language === 'fr' ? ' ; ' : '; ';
    return <>{codes.map((code, i) => <Fragment key={code}>{i > 0 && separator}<ConditionText code={code} conditions={conditions} /></Fragment>)}.</>;
}
