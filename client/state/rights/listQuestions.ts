import { computeAgeClock } from '#rights/computeAgeClock.js';
import { evaluateDispositif } from '#rights/evaluateDispositif.js';
import { addMonths } from '#rights/addMonths.js';
import { type Answers, SITUATIONS } from './Answers.js';
import { createPerson } from './createPerson.js';
import type { Right } from './Right.js';

/** In the order in which they are asked. */
const QUESTIONS = ['care', 'leftCareOn', 'inCareAsMinor', 'situation', 'money', 'disabled', 'outOfTouch', 'ordered'] as const satisfies readonly (keyof Answers)[];
export type Question = (typeof QUESTIONS)[number];

/** What can be answered to a question: for the last day of care, two days that differ. */
function listChoices(question: Question, today: string): unknown[] {
    switch (question) {
        case 'care': return ['NOW', 'ENDED', 'NEVER'];
        case 'leftCareOn': return [today, addMonths(today, -60)];
        case 'situation': return [...SITUATIONS];
        case 'money': return ['ENOUGH', 'SOME', 'NONE'];
        default: return [true, false];
    }
}

/**
 * The questions worth asking: those whose answers, one against the other, change what is said of a right or a day to come.
 * Found by trying, so that no list of questions can fall behind the conditions.
 */
export function listQuestions(rights: readonly Right[], birthDate: string, today: string, answers: Answers): Question[] {
    const describe = (tried: Answers) => {
        const person = createPerson(birthDate, today, tried);
        const verdicts = rights.map(right => {
            const { outcome, lastOpenDay } = evaluateDispositif(right, person);
            return outcome === 'CLOSED' ? outcome : [outcome, lastOpenDay];
        });
        return JSON.stringify([verdicts, computeAgeClock(rights, person).filter(({ date }) => date >= today)]);
    };
    return QUESTIONS.filter(question => {
        if (question === 'leftCareOn' && answers.care !== 'ENDED') return false;
        if (question === 'inCareAsMinor' && answers.care === null) return false; // the first question may make it needless
        return new Set(listChoices(question, today).map(choice => describe({ ...answers, [question]: choice }))).size > 1;
    });
}
