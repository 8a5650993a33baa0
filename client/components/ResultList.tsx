import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StructureRow } from '../queries/operations.js';
import { distanceKm } from '../state/distanceKm.js';
import type { Results } from '../state/loadResults.js';
import type { Navigate, Status } from '../state/useHomeView.js';
import type { ViewState } from '../state/ViewState.js';
import { formatDistance } from '../texts/formatDistance.js';
import { formatNumber } from '../texts/formatNumber.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';
import { StructureItem } from './StructureItem.js';

interface Props {
    structures: readonly StructureRow[];
    /** False for a place that the map cannot show. */
    isOnMap(structure: StructureRow): boolean;
    results: Results;
    view: ViewState;
    near: { lat: number; lng: number } | null;
    status: Status;
    raised: string | null;
    navigate: Navigate;
    raise(id: string | null): void;
    retry(): void;
}

/** The list: the same records as the map, always. */
export function ResultList({ structures, isOnMap, results, view, near, status, raised, navigate, raise, retry }: Props) {
    const list = useRef<HTMLDivElement>(null);
    useEffect(() => { // selecting on the map brings the row into view, without taking the keyboard away
        if (view.selected) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    }, [view.selected]);
    const count = results.totalCount;
    const offMap = structures.filter(structure => !isOnMap(structure)).length;
    return (
        <section class={`results results-${status}`} aria-labelledby="lieux" aria-busy={status === 'loading'}>
            <h2 id="lieux">{texts.home.listTitle} <span class="count">{formatNumber(count)}</span></h2>
            <p class="visually-hidden" role="status">{status === 'loading' ? texts.home.loading : `${formatNumber(count)} ${plural(count, 'lieu', 'lieux')}`}</p>
            {offMap > 0 && <p class="small">{texts.home.offMap(offMap)}</p>}
            {status === 'error' && (
                <div class="notice notice-error" role="alert">
                    <p><strong>{texts.home.errorTitle}</strong> {texts.home.errorText}</p>
                    <button type="button" onClick={retry}>{texts.home.retry}</button>
                </div>
            )}
            {structures.length === 0 && <div class="notice"><p><strong>{texts.home.emptyTitle}</strong></p><p>{texts.home.emptyText}</p></div>}
            <div ref={list} class="rows">
                {groupByDepartement(structures, near === null).map(({ title, items }) => (
                    <Fragment key={title ?? ''}>
                        {title && <h3>{title} <span class="count">{items.length}</span></h3>}
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
                    </Fragment>
                ))}
            </div>
        </section>
    );
}

function groupByDepartement(structures: readonly StructureRow[], grouped: boolean): { title: string | null; items: StructureRow[] }[] {
    if (!grouped) return structures.length ? [{ title: null, items: [...structures] }] : [];
    const groups = new Map<string, StructureRow[]>();
    for (const structure of structures) {
        const title = `${structure.departement.nom} (${structure.departement.code})`;
        const group = groups.get(title);
        if (group) group.push(structure);
        else groups.set(title, [structure]);
    }
    return [...groups].map(([title, items]) => ({ title, items }));
}
