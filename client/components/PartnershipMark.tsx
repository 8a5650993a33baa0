import type { PartnershipCellStatus } from '../queries/operations.js';
import { partnershipTexts } from '../texts/documentTexts.js';

/** One shape a status: full, half, ring, bar, question mark. Never the colour alone. */
const SHAPES: Record<PartnershipCellStatus, string> = {
    AGREEMENT: 'M8 1a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
    PRACTICE: 'M8 1a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm0 2v10A5 5 0 0 1 8 3z',
    PLANNED: 'M8 1a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm0 2.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6z',
    NONE: 'M3.2 1.4 8 6.2l4.8-4.8 1.8 1.8L9.8 8l4.8 4.8-1.8 1.8L8 9.8l-4.8 4.8-1.8-1.8L6.2 8 1.4 3.2z',
    UNKNOWN: 'M2 7h3v2H2zm4.5 0h3v2h-3zM11 7h3v2h-3z',
};

/** What is known of a relation: a shape, then the word. */
export function PartnershipMark({ status }: { status: PartnershipCellStatus }) {
    return (
        <span class={`relation relation-${status.toLowerCase()}`}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={SHAPES[status]} /></svg>
            {partnershipTexts[status]}
        </span>
    );
}
