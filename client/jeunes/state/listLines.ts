import type { Need } from '../../queries/operations.js';
import type { YoungLine } from '../directory/YoungDirectory.js';
import type { YoungNeed } from './Answers.js';

const NEEDS: Record<YoungNeed, readonly Need[]> = {
    ROOF: ['LOGEMENT'], WORK: ['EMPLOI_FORMATION'], MONEY: ['RESSOURCES'], HEALTH: ['SANTE'], PAPERS: ['DEMARCHES'], TALK: ['SOCIO_EDUCATIF', 'SANTE'], UNKNOWN: ['SOCIO_EDUCATIF', 'LOGEMENT'],
};
/** First and last age of those that have one. One looks for work, with France Travail, from 16. */
const AGES: Record<string, readonly [first: number, last: number]> = { '119': [0, 20], '0 800 235 236': [0, 25], '3949': [16, Infinity] };

/** National numbers: first those that answer this need at this age, then all others. Every need has one: someone who listens. */
export function listLines(lines: readonly YoungLine[], need: YoungNeed, age: number | null): { first: YoungLine[]; others: YoungLine[] } {
    const isForAge = ({ numero }: YoungLine) => {
        const [from, to] = AGES[numero] ?? [0, Infinity];
        return age === null || (age >= from && age <= to);
    };
    const answers = (wanted: readonly Need[]) => lines.filter(line => !line.emergency && isForAge(line) && line.needs.some(own => wanted.includes(own)));
    const own = answers(NEEDS[need]);
    const first = own.length ? own : answers(NEEDS.TALK).slice(0, 1);
    return { first, others: lines.filter(line => !first.includes(line)) };
}
