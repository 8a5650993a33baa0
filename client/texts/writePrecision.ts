import type { CoverageValue } from './formatCoverageValue.js';

const WORDS: Record<CoverageValue['precision'], string> = { exact: '', atLeast: 'au moins\u00a0', about: 'environ\u00a0', unknown: '' };

/** `au moins 1 200`, `environ 75`, `inconnu`. */
export function writePrecision({ text, precision }: CoverageValue): string {
    return `${WORDS[precision]}${text}`;
}
