import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../messages/formatDay.js';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import { readToday } from '../../state/readToday.js';
import { NO_ANSWERS } from '../../state/rights/Answers.js';
import { checkTypedDate, type DateMistake } from '../../state/rights/checkTypedDate.js';
import type { Right } from '../../state/rights/Right.js';
import { spreadTypedDate } from '../../state/rights/spreadTypedDate.js';
import { DateFields } from './DateFields.js';
import { RightsResult } from './RightsResult.js';
import { showOnRuler } from './showOnRuler.js';

const NOTHING_TYPED = { day: '', month: '', year: '' };

/** One's own dates. What is typed lives in the memory of this component: no address, no storage, no request. */
export function Rights({ rights }: { rights: readonly Right[] }) {
    const { say, language } = useTranslator();
    const [today, setToday] = useState(readToday);
    const [typed, setTyped] = useState(NOTHING_TYPED);
    const [mistake, setMistake] = useState<DateMistake | null>(null);
    const [birthDate, setBirthDate] = useState<string | null>(null);
    const [answers, setAnswers] = useState(NO_ANSWERS);
    const result = useRef<HTMLHeadingElement>(null);

    useEffect(() => { // a phone that wakes up the next day
        const read = () => setToday(readToday());
        document.addEventListener('visibilitychange', read);
        return () => document.removeEventListener('visibilitychange', read);
    }, []);
    useEffect(() => result.current?.focus(), [birthDate]);
    useEffect(() => showOnRuler(birthDate, today), [birthDate, today, language]);

    const show = (event: Event) => {
        event.preventDefault();
        const day = readToday();
        const checked = checkTypedDate(typed, { first: null, last: day });
        setToday(day);
        setTyped(spreadTypedDate(typed));
        setMistake(checked.mistake);
        setBirthDate(checked.date);
        if (checked.mistake) document.getElementById(`naissance-${checked.mistake.field}`)?.focus();
        else if (checked.date === birthDate) result.current?.focus();
    };
    const erase = () => {
        setTyped(NOTHING_TYPED);
        setMistake(null);
        setBirthDate(null);
        setAnswers(NO_ANSWERS);
        document.getElementById('naissance-day')?.focus();
    };
    return (
        <>
            <form class="birth" onSubmit={show} autoComplete="off" noValidate>
                <DateFields id="naissance" legend={say('droits-birth')} hint={say('droits-birth-hint')} value={typed} mistake={mistake} today={formatDay(language, today)} onChange={setTyped} />
                <div class="birth-actions">
                    <button class="button" type="submit"><Say id="droits-show" /></button>
                    {(birthDate !== null || mistake !== null) && <button class="button-quiet" type="button" onClick={erase}><Say id="droits-erase" /></button>}
                </div>
                <p class="small"><Say id="droits-private" /></p>
            </form>
            {birthDate !== null && <RightsResult rights={rights} birthDate={birthDate} today={today} answers={answers} title={result} onAnswers={setAnswers} />}
        </>
    );
}
