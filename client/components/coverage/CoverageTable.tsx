import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CoverageListData, CoverageRow } from '../../queries/operations.js';
import { columnSlugs } from '../../state/coverageView/coverageSlugs.js';
import { countsPlaces } from '../../state/coverageView/countsPlaces.js';
import type { CoverageColumn, CoverageViewState } from '../../state/coverageView/CoverageViewState.js';
import { filterRows } from '../../state/coverageView/filterRows.js';
import { listCoverageParameters } from '../../state/coverageView/listCoverageParameters.js';
import { parseCoverageView } from '../../state/coverageView/parseCoverageView.js';
import { printCoverageView } from '../../state/coverageView/printCoverageView.js';
import { sortRows } from '../../state/coverageView/sortRows.js';
import type { NavigateCoverage } from '../../state/coverageView/useCoverage.js';
import { columnTexts, coverageTexts as words, levelTexts } from '../../texts/coverageTexts.js';
import { explainMismatch } from '../../texts/explainMismatch.js';
import { formatCoverageValue } from '../../texts/formatCoverageValue.js';
import { formatKm } from '../../texts/formatKm.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { peopleWord } from '../../texts/peopleWord.js';
import { plural } from '../../texts/plural.js';
import { CoverageTableRow } from './CoverageTableRow.js';
import { followLink } from './followLink.js';
import { PrecisionValue } from './PrecisionValue.js';

interface Props {
    view: CoverageViewState;
    coverage: CoverageListData['coverage'];
    areaName: string;
    /** Other figures are being computed: these keep their labels until then. */
    busy: boolean;
    /** Index of the tone of a row on the map; null unknown. */
    toneOf(row: CoverageRow): number | null;
    raised: string | null;
    navigate: NavigateCoverage;
    raise(id: string | null): void;
    /** The open detail, under its row. */
    children: ComponentChildren;
}

const FIRST_ROWS = 50;
/** What the server writes at most; the browser then writes the others. */
const STATIC_ROWS = 200;
/** A click on another column sorts it so: what lacks most stands first. */
const ASCENDING_FIRST: ReadonlySet<CoverageColumn> = new Set(['NAME', 'PLACES', 'PER_1000']);

const PLACES: ReadonlySet<CoverageColumn> = new Set(['PLACES', 'PER_1000']);

/** Places are not added up for the whole area: agreements that several territories share would count twice. */
const NO_PLACES: CoverageRow['places'] = { total: { value: null, precision: 'UNKNOWN', conventions: 0, conventionsWithoutNumber: 0 }, per1000: null, notLocated: 0 };

/** The ranking: the same rows and figures as the map and the exports. */
export function CoverageTable({ view, coverage, areaName, busy, toneOf, raised, navigate, raise, children }: Props) {
    const tools = useRef<HTMLFormElement>(null);
    const [alive, setAlive] = useState(false);
    useEffect(() => setAlive(true), []);
    const ranked = sortRows(coverage.territories, view.sort);
    const ranks = new Map(ranked.map(({ id }, i) => [id, i + 1]));
    const found = filterRows(ranked, view.text);
    const shown = view.all ? found.slice(0, alive ? undefined : STATIC_ROWS) : found.slice(0, FIRST_ROWS);
    const opened = ranked.find(({ id }) => id === view.territory);
    if (opened && !shown.includes(opened)) shown.push(opened);
    const places = countsPlaces(view.kinds);
    const columns = (Object.keys(columnSlugs) as CoverageColumn[]).filter(column => column !== 'STATUS' && (places || !PLACES.has(column)) && (column !== 'UNKNOWN' || coverage.territories.some(({ figures }) => figures.unknown !== 0)));
    const labels: Record<CoverageColumn, string> = { ...columnTexts, POPULATION: capital(peopleWord(coverage.weight)), PEOPLE: `À plus de ${formatKm(view.maxKm)}` };
    const whole = { access: 'UNKNOWN' as const, figures: coverage.total, places: NO_PLACES };
    const mismatch = explainMismatch(view, coverage);
    const apply = () => {
        const { view: { text, sort } } = parseCoverageView(new URLSearchParams(new FormData(tools.current!) as never));
        navigate({ text, sort }, { replace: true });
    };
    const sortBy = (column: CoverageColumn): CoverageViewState['sort'] => ({ column, descending: view.sort.column === column ? !view.sort.descending : !ASCENDING_FIRST.has(column) });
    return (
        <section class="ranking-part" id="classement" aria-labelledby="classement-titre" aria-busy={busy}>
            <div class="ranking-head">
                <h2 id="classement-titre">{words.tableTitle} <small role="status">{formatNumber(found.length)} {plural(found.length, levelTexts[view.level].one, levelTexts[view.level].many)}</small></h2>
                <form ref={tools} class="ranking-tools" action="/couverture" method="get" onSubmit={event => { event.preventDefault(); apply(); }}>
                    <label class="filter-field"><span class="visually-hidden">{words.search}</span><input name="q" type="search" autoComplete="off" maxLength={100} placeholder={words.search} value={view.text} onInput={apply} /></label>
                    <label class="filter-field ranking-sort">
                        <span>{words.sortBy}</span>
                        <select name="tri" onChange={apply}>
                            {(Object.keys(columnSlugs) as CoverageColumn[]).filter(column => places || !PLACES.has(column)).map(column => {
                                const { descending } = column === view.sort.column ? view.sort : { descending: !ASCENDING_FIRST.has(column) };
                                return <option key={column} value={`${descending ? '-' : ''}${columnSlugs[column]}`} selected={column === view.sort.column}>{labels[column]}</option>;
                            })}
                        </select>
                    </label>
                    {listCoverageParameters(view).filter(([name]) => !['q', 'tri', 'territoire'].includes(name)).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
                    <noscript><button class="button-quiet" type="submit">{words.searchApply}</button></noscript>
                </form>
            </div>
            {coverage.territories.length === 0 && <p class="notice">{words.empty}</p>}
            {coverage.territories.length > 0 && shown.length === 0 && <p class="notice">{words.noMatch}</p>}
            {shown.length > 0 && (
                <table class="ranking">
                    <caption>{words.caption(labels[view.sort.column], view.sort.descending)}<span class="caption-phone"> {words.captionPhone(labels.PEOPLE.toLowerCase())}</span></caption>
                    <thead>
                        <tr>
                            {columns.map(column => (
                                <th key={column} scope="col" class={`column-${columnSlugs[column]}${column === 'NAME' ? '' : ' num'}`} aria-sort={column === view.sort.column ? (view.sort.descending ? 'descending' : 'ascending') : undefined}>
                                    <a href={printCoverageView({ ...view, sort: sortBy(column) })} onClick={followLink(() => navigate({ sort: sortBy(column) }, { replace: true }))}>{column === 'PLACES' ? labels[column].replace('conven', 'conven\u00ad') : labels[column]}</a>
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {shown.map(row => (
                            <CoverageTableRow
                                key={row.id} row={row} rank={ranks.get(row.id)!} tone={toneOf(row)} shadesState={view.indicator === 'STATUS'} columns={columns} labels={labels} open={row.id === view.territory} raised={row.id === raised}
                                href={printCoverageView({ ...view, territory: row.id === view.territory ? null : row.id })} onToggle={() => navigate({ territory: row.id === view.territory ? null : row.id })} raise={raise}
                            >
                                {row.id === view.territory ? children : null}
                            </CoverageTableRow>
                        ))}
                    </tbody>
                    <tfoot>
                        <tr class="ranking-total">
                            <th scope="row">{words.ensemble} <small>{areaName}</small></th>
                            {columns.filter(column => column !== 'NAME').map(column => <td key={column} class={`num column-${columnSlugs[column]}`} data-label={column === 'DISTANCE' ? 'Distance' : labels[column]}>{PLACES.has(column) ? '' : <PrecisionValue value={formatCoverageValue(whole, column as Exclude<CoverageColumn, 'NAME'>)} />}</td>)}
                        </tr>
                    </tfoot>
                </table>
            )}
            {shown.length > 0 && mismatch && <p class="small">{mismatch}</p>}
            {view.within === null && (view.level === 'EPCI' || view.level === 'MISSION_LOCALE') && <p class="small">{words.describedOnly}</p>}
            {view.all && found.length > STATIC_ROWS && <noscript><p class="small">{words.staticRows(STATIC_ROWS)} <a href={printCoverageView(view, '/couverture.csv')}>{words.csv}</a></p></noscript>}
            {found.length > FIRST_ROWS && (
                <p class="actions"><a class="button-quiet" href={printCoverageView({ ...view, all: !view.all })} onClick={followLink(() => navigate({ all: !view.all }, { replace: true }))}>{view.all ? words.showLess : words.showAll(found.length)}</a></p>
            )}
        </section>
    );
}

function capital(text: string): string {
    return text[0]!.toUpperCase() + text.slice(1);
}
