import type { CoverageValue } from '../../texts/formatCoverageValue.js';

/** A figure with its precision: a word before a bound, the share behind a mean after it, a quiet word for the unknown. */
export function PrecisionValue({ value: { text, precision, note } }: { value: CoverageValue }) {
    if (precision === 'unknown') return <span class="unknown">{text}</span>;
    if (precision === 'partly') return <>{text} <small class="bound">{note}</small></>;
    return <>{precision !== 'exact' && <small class="bound">{precision === 'atLeast' ? 'au moins' : 'environ'}</small>} {text}</>;
}
