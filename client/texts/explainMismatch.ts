import type { CoverageListData } from '../queries/operations.js';
import type { CoverageViewState } from '../state/coverageView/CoverageViewState.js';

/** Why the people of the rows do not make those of the whole area, in one sentence; null when they do, or when it is not known. */
export function explainMismatch({ level }: Pick<CoverageViewState, 'level'>, { territories, total }: Pick<CoverageListData['coverage'], 'territories' | 'total'>): string | null {
    if (total.people === null || territories.some(({ figures }) => figures.people === null)) return null;
    const sum = territories.reduce((people, { figures }) => people + figures.people!, 0);
    if (Math.abs(sum - total.people) < 0.5) return null;
    if (sum < total.people) return 'Les lignes ne font pas l’ensemble : il compte aussi les habitants des communes qui ne sont dans aucun des territoires montrés.';
    if (level === 'MISSION_LOCALE') return 'Les lignes ne s’additionnent pas : une commune que deux territoires se partagent est dans les deux lignes, et une seule fois dans l’ensemble ; un territoire qui dépasse la limite du lieu choisi est montré entier.';
    return 'Les lignes ne s’additionnent pas : un territoire qui dépasse la limite du lieu choisi est montré entier ; l’ensemble ne compte que ce qui est dedans.';
}
