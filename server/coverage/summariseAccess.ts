import type { TerritoryAccess } from '../domain/vocabulary.js';
import type { Figures } from './computeCoverageFigures.js';

/** Access of a territory in one word. As soon as the answer depends on communes that are unknown, so is it. */
export function summariseAccess({ communesWithin, communesBeyond, communesNoneKnown, communesUnknown }: Pick<Figures, 'communesWithin' | 'communesBeyond' | 'communesNoneKnown' | 'communesUnknown'>): TerritoryAccess {
    const without = communesBeyond + communesNoneKnown;
    if (communesWithin > 0 && without > 0) return 'PARTLY';
    if (communesUnknown > 0 || communesWithin + without === 0) return 'UNKNOWN';
    return without === 0 ? 'COVERED' : 'UNCOVERED';
}
