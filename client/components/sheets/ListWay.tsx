import type { ListPlace } from '../../state/structureList/loadNeighbours.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { sheetTexts } from '../../texts/sheetTexts.js';
import { typeset } from '../../texts/typeset.js';

const words = sheetTexts.list;

/** From sheet to sheet within the list that one came from. */
export function ListWay({ place: { query, totalCount, neighbours } }: { place: ListPlace }) {
    const carried = `?liste=${encodeURIComponent(query)}`;
    const link = (to: { id: string; nom: string } | null | undefined, label: string, rel: 'prev' | 'next') => to && (
        <a rel={rel} href={`/structures/${to.id}${carried}`}><span class="list-way-label">{rel === 'prev' ? `‹ ${label}` : `${label} ›`}</span> <small>{typeset(to.nom)}</small></a>
    );
    return (
        <nav class="list-way" aria-label={words.label}>
            <p><a href={query ? `/structures?${query}` : '/structures'}>{words.back}</a> <span class="small">{neighbours ? words.rank(neighbours.rank, formatNumber(totalCount)) : words.gone}</span></p>
            {neighbours && (neighbours.previous ?? neighbours.next) && <div>{link(neighbours.previous, words.previous, 'prev') ?? <span />}{link(neighbours.next, words.next, 'next')}</div>}
        </nav>
    );
}
