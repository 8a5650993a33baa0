import type { CoverageMistake } from '../../state/coverageView/parseCoverageView.js';

/** What a field of the address could not be read as, beside the field. */
export function FieldMistake({ field, mistakes }: { field: string; mistakes: readonly CoverageMistake[] }) {
    const mistake = mistakes.find(one => one.field === field);
    if (!mistake) return null;
    return <span class="coverage-mistake" id={`erreur-${field}`} role="alert"><b>«&nbsp;{mistake.value}&nbsp;»</b> {mistake.message}</span>;
}
