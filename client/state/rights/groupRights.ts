import { evaluateDispositif, type Evaluation } from '#rights/evaluateDispositif.js';
import type { Person } from '#rights/Person.js';
import type { Right } from './Right.js';

export interface EvaluatedRight {
    right: Right;
    evaluation: Evaluation;
}

/** Rights by what they are to a person; what ends or opens first comes first. */
export function groupRights(rights: readonly Right[], person: Person): Record<Evaluation['outcome'], EvaluatedRight[]> {
    const all = rights.map(right => ({ right, evaluation: evaluateDispositif(right, person) })).filter(({ evaluation }) => !evaluation.schemeEnded);
    const by = (outcome: Evaluation['outcome'], day: (evaluation: Evaluation) => string | null) =>
        all.filter(({ evaluation }) => evaluation.outcome === outcome).sort((a, b) => compareDays(day(a.evaluation), day(b.evaluation)));
    return {
        OPEN: by('OPEN', ({ lastOpenDay }) => lastOpenDay),
        DEPENDS: by('DEPENDS', ({ lastOpenDay }) => lastOpenDay),
        NOT_YET: by('NOT_YET', ({ opensOn }) => opensOn),
        CLOSED: by('CLOSED', ({ closedSince }) => closedSince),
    };
}

/** Without a day: last. */
function compareDays(a: string | null, b: string | null): number {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -1 : 1;
}
