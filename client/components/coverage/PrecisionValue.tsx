import type { CoverageValue } from '../../texts/formatCoverageValue.js';

/** A figure with its precision: a word before a bound, a quiet word for the unknown. */
export function PrecisionValue({ value: { text, precision } }: { value: CoverageValue }) {
    if (precision === 'unknown') return <span class="unknown">{text}</span>;
    return <>{precision !== 'exact' && <small class="bound">{precision === 'atLeast' ? 'au moins' : 'environ'}</small>} {text}</>;
}
