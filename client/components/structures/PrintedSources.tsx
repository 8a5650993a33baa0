import type { ListedStructure } from '../../queries/operations.js';
import { formatDate } from '../../texts/formatDate.js';
import { typeset } from '../../texts/typeset.js';

/** On paper only: who says it and when, what the position is worth. On the screen the sheet tells it. */
export function PrintedSources({ structure: { statements, position, positionKind } }: { structure: ListedStructure }) {
    const said = [...new Set(statements.map(({ source: { title, publisher, date }, readOn }) => `${title}, ${publisher}, ${formatDate(date)} (lu le ${formatDate(readOn)})`))];
    const place = !position ? 'Position : la source ne dit pas où.' : positionKind === 'COMMUNE' ? 'Position : centre de la commune.' : 'Position : adresse.';
    return <span class="print-only list-printed">Source : {said.length ? typeset(said.join(' ; ')) : 'aucune'}. {place}</span>;
}
