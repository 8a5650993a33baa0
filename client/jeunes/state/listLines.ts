import type { Need } from '../../queries/operations.js';
import type { YoungLine } from '../directory/YoungDirectory.js';
import type { YoungNeed } from './Answers.js';

const NEEDS: Record<YoungNeed, readonly Need[]> = {
    ROOF: ['LOGEMENT'], WORK: ['EMPLOI_FORMATION'], MONEY: ['RESSOURCES'], HEALTH: ['SANTE'], PAPERS: ['DEMARCHES'], TALK: ['SOCIO_EDUCATIF', 'SANTE'], UNKNOWN: ['SOCIO_EDUCATIF', 'LOGEMENT'],
};
/** Last age of those that are for the young; the others have none. */
const LAST_AGE: Record<string, number> = { '119': 20, '0 800 235 236': 25 };

/** National numbers: first those that answer this need at this age, then all others. Every need has one: someone who listens. */
export function listLines(lines: readonly YoungLine[], need: YoungNeed, age: number | null): { first: YoungLine[]; others: YoungLine[] } {
    const isForAge = ({ numero }: YoungLine) => age === null || age <= (LAST_AGE[numero] ?? Infinity);
    const answers = (wanted: readonly Need[]) => lines.filter(line => !line.emergency && isForAge(line) && line.needs.some(own => wanted.includes(own)));
    const own = answers(NEEDS[need]);
    const first = own.length ? own : answers(NEEDS.TALK).slice(0, 1);
    return { first, others: lines.filter(line => !first.includes(line)) };
}
