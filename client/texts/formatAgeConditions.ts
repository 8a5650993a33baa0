import type { DispositifRow } from '../queries/operations.js';

type Ages = Pick<DispositifRow['conditions'], 'ageFrom' | 'ageBefore' | 'ageBeforeIfDisabled'>;

/** `de 16 ans jusqu'à la veille des 26 ans (des 30 ans si le handicap est reconnu)`; null when the sources give no age. */
export function formatAgeConditions({ ageFrom, ageBefore, ageBeforeIfDisabled }: Ages): string | null {
    const until = ageBefore === null ? null : `jusqu’à la veille des ${ageBefore}\u00a0ans${ageBeforeIfDisabled === null || ageBeforeIfDisabled === ageBefore ? '' : ` (des ${ageBeforeIfDisabled}\u00a0ans si le handicap est reconnu)`}`;
    if (ageFrom === null) return until;
    return until === null ? `à partir de ${ageFrom}\u00a0ans` : `de ${ageFrom}\u00a0ans ${until}`;
}
