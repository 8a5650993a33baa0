import { useState } from 'preact/hooks';
import { formatDay } from '../../messages/formatDay.js';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import type { Answers, Situation } from '../../state/rights/Answers.js';
import { checkTypedDate, type DateMistake } from '../../state/rights/checkTypedDate.js';
import type { Question } from '../../state/rights/listQuestions.js';
import { ChoiceQuestion } from './ChoiceQuestion.js';
import { DateFields } from './DateFields.js';

interface Props {
    /** Those that change something. */
    questions: readonly Question[];
    answers: Answers;
    birthDate: string;
    today: string;
    onChange(answers: Answers): void;
}

const YES_NO = [{ value: true, id: 'droits-yes' }, { value: false, id: 'droits-no' }];
const CARE = [{ value: 'NOW', id: 'droits-care-now' }, { value: 'ENDED', id: 'droits-care-ended' }, { value: 'NEVER', id: 'droits-care-never' }] as const;
const MONEY = [{ value: 'ENOUGH', id: 'droits-money-enough' }, { value: 'SOME', id: 'droits-money-some' }, { value: 'NONE', id: 'droits-money-none' }] as const;
const SITUATION = [
    { value: 'SCHOOL', id: 'droits-situation-school' }, { value: 'STUDIES', id: 'droits-situation-studies' }, { value: 'APPRENTICE', id: 'droits-situation-apprentice' },
    { value: 'TRAINING', id: 'droits-situation-training' }, { value: 'STEADY_JOB', id: 'droits-situation-steady-job' }, { value: 'SHORT_JOBS', id: 'droits-situation-short-jobs' },
    { value: 'SEEKING', id: 'droits-situation-seeking' }, { value: 'NOTHING', id: 'droits-situation-nothing' },
] as const satisfies readonly { value: Situation; id: string }[];

/** Questions that each can be passed; an answer changes the page at once. */
export function Questions({ questions, answers, birthDate, today, onChange }: Props) {
    const set = (change: Partial<Answers>) => onChange({ ...answers, ...change });
    return (
        <>
            {questions.map(question => {
                switch (question) {
                    case 'care': return <ChoiceQuestion key={question} group="q-care" ask="droits-ask-care" choices={CARE} value={answers.care} onChange={care => set({ care })} />;
                    case 'leftCareOn': return <LeftCareQuestion key={question} value={answers.leftCareOn} birthDate={birthDate} today={today} onChange={leftCareOn => set({ leftCareOn })} />;
                    case 'inCareAsMinor': return <ChoiceQuestion key={question} group="q-minor" ask="droits-ask-in-care-as-minor" choices={YES_NO} value={answers.inCareAsMinor} onChange={inCareAsMinor => set({ inCareAsMinor })} />;
                    case 'situation': return <ChoiceQuestion key={question} group="q-situation" ask="droits-ask-situation" choices={SITUATION} value={answers.situation} onChange={situation => set({ situation })} />;
                    case 'money': return <ChoiceQuestion key={question} group="q-money" ask="droits-ask-money" choices={MONEY} value={answers.money} onChange={money => set({ money })} />;
                    case 'disabled': return <ChoiceQuestion key={question} group="q-disabled" ask="droits-ask-disabled" choices={YES_NO} value={answers.disabled} onChange={disabled => set({ disabled })} />;
                    case 'outOfTouch': return <ChoiceQuestion key={question} group="q-touch" ask="droits-ask-out-of-touch" choices={YES_NO} value={answers.outOfTouch} onChange={outOfTouch => set({ outOfTouch })} />;
                    case 'ordered': return <ChoiceQuestion key={question} group="q-ordered" ask="droits-ask-ordered" choices={YES_NO} value={answers.ordered} onChange={ordered => set({ ordered })} />;
                }
            })}
        </>
    );
}

function LeftCareQuestion({ value, birthDate, today, onChange }: { value: string | null; birthDate: string; today: string; onChange(value: string | null): void }) {
    const { say, language } = useTranslator();
    const [typed, setTyped] = useState({ day: '', month: '', year: '' });
    const [mistake, setMistake] = useState<DateMistake | null>(null);
    const check = (event: Event) => {
        event.preventDefault();
        const checked = checkTypedDate(typed, { first: birthDate, last: today });
        setMistake(checked.mistake);
        onChange(checked.date);
        if (checked.mistake) document.getElementById(`depart-${checked.mistake.field}`)?.focus();
    };
    return (
        <form class="question" onSubmit={check} autoComplete="off" noValidate>
            <DateFields id="depart" legend={say('droits-ask-left-care-on')} hint={say('droits-left-hint')} value={typed} mistake={mistake} today={formatDay(language, today)} onChange={setTyped} />
            <button class="button-quiet" type="submit"><Say id="droits-left-known" /></button>
            <p role="status">{value !== null && <Say id="droits-left-counted" args={{ date: formatDay(language, value) }} />}</p>
        </form>
    );
}
