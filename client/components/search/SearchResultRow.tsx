import type { SearchEdgeRow } from '../../queries/operations.js';
import { searchTexts as words } from '../../texts/searchTexts.js';
import { MarkedText } from './MarkedText.js';

/** One result: its name, what and where it is, why it is there. */
export function SearchResultRow({ edge: { node, titleParts, subtitleParts, reason } }: { edge: SearchEdgeRow }) {
    return (
        <li class="search-row">
            <a class="item-name" href={node.path}><MarkedText parts={titleParts} /></a>
            <span class="item-place"><MarkedText parts={subtitleParts} />{node.ended && <> · <b>{words.ended}</b></>}</span>
            <span class="search-reason">{reason}</span>
        </li>
    );
}
