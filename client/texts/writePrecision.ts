import type { CoverageValue } from './formatCoverageValue.js';

const WORDS: Record<CoverageValue['precision'], string> = { exact: '', atLeast: 'au moins\u00a0', about: 'environ\u00a0', partly: '', unknown: '' };

/** `au moins 1 200`, `environ 75`, `12 km en partie (63 %)`, `inconnu`. */
export function writePrecision({ text, precision, note }: CoverageValue): string {
    return `${WORDS[precision]}${text}${note ? ` ${note}` : ''}`;
}
