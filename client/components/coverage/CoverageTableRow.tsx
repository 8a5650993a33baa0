import type { ComponentChildren } from 'preact';
import type { CoverageRow } from '../../queries/operations.js';
import { columnSlugs } from '../../state/coverageView/coverageSlugs.js';
import type { CoverageColumn } from '../../state/coverageView/CoverageViewState.js';
import { accessTexts } from '../../texts/coverageTexts.js';
import { formatCoverageValue } from '../../texts/formatCoverageValue.js';
import { shortenTerritory } from '../../texts/shortenTerritory.js';
import { typeset } from '../../texts/typeset.js';
import { followLink } from './followLink.js';
import { PrecisionValue } from './PrecisionValue.js';
import { ToneSwatch } from './ToneSwatch.js';

interface Props {
    row: CoverageRow;
    rank: number;
    tone: number | null;
    /** The map shades the state: a row without a tone is drawn by its hatch, not as unknown. */
    shadesState: boolean;
    columns: readonly CoverageColumn[];
    labels: Record<CoverageColumn, string>;
    open: boolean;
    raised: boolean;
    href: string;
    onToggle(): void;
    raise(id: string | null): void;
    children: ComponentChildren;
}

/** One territory of the ranking; its name opens the detail under it. */
export function CoverageTableRow({ row, rank, tone, shadesState, columns, labels, open, raised, href, onToggle, raise, children }: Props) {
    const { id, nom, access, departements } = row;
    const codes = departements.map(({ code }) => code);
    return (
        <>
            <tr id={`territoire-${id}`} class={`ranking-row${open ? ' is-open' : ''}${raised ? ' is-raised' : ''}`} onMouseEnter={() => raise(id)} onMouseLeave={() => raise(null)}>
                <th scope="row">
                    <span class="ranking-name">
                        <ToneSwatch tone={tone} access={tone === null && !shadesState ? 'UNKNOWN' : access} />
                        <span class="ranking-rank" aria-hidden="true">{rank}</span>
                        <span>
                            <a href={`${href}${open ? '' : `#territoire-${id}`}`} aria-expanded={open} aria-controls={open ? `detail-${id}` : undefined} onClick={followLink(onToggle)}>{shortenTerritory(typeset(nom))}</a>
                            <small><span class={`access access-${access.toLowerCase()}`}>{accessTexts[access]}</span>{codes.length > 0 && codes.length < 4 && !codes.includes(row.code) ? ` · ${codes.join(', ')}` : ''}</small>
                        </span>
                    </span>
                </th>
                {columns.filter(column => column !== 'NAME').map(column => (
                    <td key={column} class={`num column-${columnSlugs[column]}`} data-label={column === 'DISTANCE' ? 'Distance' : labels[column]}><PrecisionValue value={formatCoverageValue(row, column as Exclude<CoverageColumn, 'NAME'>)} /></td>
                ))}
            </tr>
            {open && <tr class="ranking-detail" id={`detail-${id}`}><td colSpan={columns.length}>{children}</td></tr>}
        </>
    );
}
