import type { Ref } from 'preact';
import { computeSpan } from '#rights/computeSpan.js';
import { formatDay } from '../../messages/formatDay.js';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import type { Answers } from '../../state/rights/Answers.js';
import { createPerson } from '../../state/rights/createPerson.js';
import { type EvaluatedRight, groupRights } from '../../state/rights/groupRights.js';
import { listQuestions } from '../../state/rights/listQuestions.js';
import type { Right } from '../../state/rights/Right.js';
import { AgeClock } from './AgeClock.js';
import { Questions } from './Questions.js';
import { RightVerdict } from './RightVerdict.js';

interface Props {
    rights: readonly Right[];
    birthDate: string;
    today: string;
    answers: Answers;
    /** Given the focus when a date was typed. */
    title: Ref<HTMLHeadingElement>;
    onAnswers(answers: Answers): void;
}

/** Outside these ages a birth date is more often a slip than a life: the page asks, and answers all the same. */
const [YOUNGEST, OLDEST] = [10, 40] as const;

/** What is open, what is not, what must still be said, and every day that matters. */
export function RightsResult({ rights, birthDate, today, answers, title, onAnswers }: Props) {
    const { say, language } = useTranslator();
    const person = createPerson(birthDate, today, answers);
    const groups = groupRights(rights, person);
    const questions = listQuestions(rights, birthDate, today, answers);
    const { OPEN: open, DEPENDS: depends, NOT_YET: soon, CLOSED: closed } = groups;
    const list = (found: readonly EvaluatedRight[]) => <ul class="verdicts">{found.map(evaluated => <RightVerdict key={evaluated.right.id} evaluated={evaluated} birthDate={birthDate} today={today} />)}</ul>;
    const { years } = computeSpan(birthDate, today);
    return (
        <section class="result" aria-labelledby="resultat">
            <h2 id="resultat" ref={title} tabIndex={-1}><Say id="droits-result" /></h2>
            <p><Say id="droits-now" args={{ date: formatDay(language, today), age: say('droits-years', { count: years }) }} />{(years < YOUNGEST || years > OLDEST) && <> <b><Say id="droits-age-check" /></b></>}</p>
            <p class="result-summary" role="status"><Say id="droits-summary" args={{ open: open.length, depends: depends.length, soon: soon.length, closed: closed.length }} /></p>
            <div class="result-actions"><button class="button-quiet" type="button" onClick={() => print()}><Say id="droits-print" /></button></div>
            {questions.length > 0 && (
                <details class="questions">
                    <summary><span><Say id="droits-questions" /> ({questions.length})</span></summary>
                    <p class="small"><Say id="droits-questions-note" /></p>
                    <Questions questions={questions} answers={answers} birthDate={birthDate} today={today} onChange={onAnswers} />
                </details>
            )}
            <h3><Say id="droits-open" /></h3>
            <p class="small">{open.length > 0 ? <Say id="droits-open-note" /> : <Say id="droits-none-open" />}</p>
            {list(open)}
            {depends.length > 0 && <><h3><Say id="droits-depends" /></h3>{list(depends)}</>}
            {soon.length > 0 && <><h3><Say id="droits-soon" /></h3>{list(soon)}</>}
            {closed.length > 0 && <details class="closed-rights"><summary><span><Say id="droits-closed" /> ({closed.length})</span></summary>{list(closed)}</details>}
            <h3><Say id="droits-clock" /></h3>
            <p class="small"><Say id="droits-clock-note" /></p>
            <AgeClock rights={rights} person={person} />
        </section>
    );
}
