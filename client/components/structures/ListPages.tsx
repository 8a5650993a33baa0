import { PAGE_SIZE } from '../../state/structureList/loadListPage.js';
import type { StructurePage } from '../../state/structureList/loadListPage.js';
import { printListView } from '../../state/structureList/printListView.js';
import type { StructureListView } from '../../state/structureList/StructureListView.js';
import type { NavigateList } from '../../state/structureList/useStructureList.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { structureListTexts as words } from '../../texts/structureListTexts.js';
import { followLink } from '../coverage/followLink.js';

interface Props {
    view: StructureListView;
    page: StructurePage;
    navigate: NavigateList;
}

/** The page before and the page after; nothing when all is on one page. */
export function ListPages({ view, page: { pageInfo, rank, nodes, totalCount, previousAfter }, navigate }: Props) {
    if (totalCount <= PAGE_SIZE && !pageInfo.hasPreviousPage) return null;
    const link = (after: string | null, label: string, rel: 'prev' | 'next') => (
        <a class="button-quiet" rel={rel} href={printListView({ ...view, after })} onClick={followLink(() => {
            navigate({ after });
            document.getElementById('liste')?.focus();
        })}>{label}</a>
    );
    return (
        <nav class="list-pages" aria-label={words.pages}>
            {pageInfo.hasPreviousPage && (rank ?? 1) > 1 ? link(previousAfter, words.previous, 'prev') : <span />}
            {rank !== null && <span class="num">{words.range(rank, rank + nodes.length - 1, formatNumber(totalCount))}</span>}
            {pageInfo.hasNextPage ? link(pageInfo.endCursor, words.next, 'next') : <span />}
        </nav>
    );
}
