import { useEffect, useRef } from 'preact/hooks';
import type { StructureRow } from '../queries/operations.js';
import { distanceKm } from '#coverage/distanceKm.js';
import type { Navigate, Status } from '../state/useHomeView.js';
import type { ViewState } from '../state/ViewState.js';
import { formatDistance } from '../texts/formatDistance.js';
import { formatNumber } from '../texts/formatNumber.js';
import { texts } from '../texts/texts.js';
import { StructureItem } from './StructureItem.js';

interface Props {
    structures: readonly StructureRow[];
    /** False for a place that the map cannot show. */
    isOnMap(structure: StructureRow): boolean;
    view: ViewState;
    near: { lat: number; lng: number } | null;
    status: Status;
    raised: string | null;
    /** Every group open: the reader asked for something. */
    open: boolean;
    navigate: Navigate;
    raise(id: string | null): void;
}

/** Shown at once around a commune; the farther ones fold. */
const NEAREST_SHOWN = 15;
/** Up to this many, folding would only hide. */
const FEW = 30;

/** The list: the same records as the map, always; folded by département while it is long. */
export function ResultList({ structures, isOnMap, view, near, status, raised, open, navigate, raise }: Props) {
    const list = useRef<HTMLDivElement>(null);
    useEffect(() => { // selecting on the map brings the row into view, without taking the keyboard away
        const row = view.selected ? list.current?.querySelector('[aria-current]') : null;
        const group = row?.closest('details');
        if (group) group.open = true;
        row?.scrollIntoView({ block: 'nearest' });
    }, [view.selected]);
    const rows = (items: readonly StructureRow[]) => (
        <ul>
            {items.map(structure => (
                <li
                    key={structure.id} id={`lieu-${structure.id}`} data-structure={structure.id}
                    class={structure.id === raised || structure.id === view.selected ? 'row row-raised' : 'row'}
                    aria-current={structure.id === view.selected ? 'true' : undefined}
                    onMouseEnter={() => raise(structure.id)} onMouseLeave={() => raise(null)}
                    onFocusCapture={() => raise(structure.id)} onBlurCapture={() => raise(null)}
                >
                    <StructureItem structure={structure} aside={(
                        <>
                            {near && structure.position && <span class="distance">{formatDistance(distanceKm(near, structure.position))}</span>}
                            {isOnMap(structure) && <button
                                type="button" class="locate" aria-pressed={structure.id === view.selected}
                                aria-label={`${texts.home.locate} : ${structure.nom}`} title={texts.home.locate}
                                onClick={() => navigate({ selected: structure.id === view.selected ? null : structure.id })}
                            >
                                <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
                                    <path d="M10 2v4M10 14v4M2 10h4M14 10h4M10 5.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z" />
                                </svg>
                            </button>}
                        </>
                    )} />
                </li>
            ))}
        </ul>
    );
    const offMap = structures.filter(structure => !isOnMap(structure)).length;
    const unfolded = (open && !near) || structures.length <= FEW;
    return (
        <section class={`results results-${status}`} aria-labelledby="lieux" aria-busy={status === 'loading'}>
            <h2 id="lieux" tabIndex={-1}>{texts.home.listTitle} <span class="count">{formatNumber(structures.length)}</span></h2>
            {offMap > 0 && <p class="small off-map">{texts.home.offMap(offMap)}</p>}
            {structures.length === 0 && <p class="results-none">{texts.home.emptyTitle}</p>}
            <div ref={list} class="rows">
                {groupStructures(structures, near !== null).map(({ title, items }) => (title === null ? rows(items) : (
                    <details key={`${title} ${unfolded}`} class="group" open={unfolded}>
                        <summary><h3>{title} <span class="count">{formatNumber(items.length)}</span></h3></summary>
                        {rows(items)}
                    </details>
                )))}
            </div>
        </section>
    );
}

/** By département; around a commune, the nearest and then the others. */
function groupStructures(structures: readonly StructureRow[], byDistance: boolean): { title: string | null; items: readonly StructureRow[] }[] {
    if (byDistance) {
        const shown = structures.length <= FEW ? structures.length : NEAREST_SHOWN;
        const rest = structures.slice(shown);
        return [{ title: null, items: structures.slice(0, shown) }, ...(rest.length ? [{ title: texts.home.farther, items: rest }] : [])];
    }
    const groups = new Map<string, StructureRow[]>();
    for (const structure of structures) {
        const title = `${structure.departement.nom} (${structure.departement.code})`;
        const group = groups.get(title);
        if (group) group.push(structure);
        else groups.set(title, [structure]);
    }
    return [...groups].map(([title, items]) => ({ title, items }));
}
