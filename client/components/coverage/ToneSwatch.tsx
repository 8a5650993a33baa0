import type { CoverageRow } from '../../queries/operations.js';

interface Props {
    /** Index of the class; null: unknown, or the indicator is the state itself. */
    tone: number | null;
    access: CoverageRow['access'] | null;
}

/** A small square as the territory is drawn on the map. Silent: the figure stands beside it. */
export function ToneSwatch({ tone, access }: Props) {
    return (
        <svg class="swatch tone" viewBox="0 0 22 16" width="22" height="16" aria-hidden="true" focusable="false">
            <rect class={tone === null ? `zone-${(access ?? 'UNKNOWN').toLowerCase()}` : `tone-${tone}`} x=".75" y=".75" width="20.5" height="14.5" />
            {tone !== null && access === 'UNCOVERED' && <rect class="zone-hatch" x=".75" y=".75" width="20.5" height="14.5" />}
        </svg>
    );
}
