import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Map as LeafletMap } from 'leaflet';
import type { CoverageMap } from '../../map/coverage/createCoverageMap.js';
import type { Shade } from '../../map/coverage/createChoroplethLayer.js';
import { useMap } from '../../map/useMap.js';
import type { CoverageChoicesData, CoverageRow, StructureRow } from '../../queries/operations.js';
import type { CoverageIndicator, CoverageViewState } from '../../state/coverageView/CoverageViewState.js';
import { countsPlaces } from '../../state/coverageView/countsPlaces.js';
import { indicatorSlugs } from '../../state/coverageView/coverageSlugs.js';
import { listAreaDepartements } from '../../state/coverageView/listAreaDepartements.js';
import { listCoverageParameters } from '../../state/coverageView/listCoverageParameters.js';
import type { Shading } from '../../state/coverageView/shadeRows.js';
import { sortRows } from '../../state/coverageView/sortRows.js';
import type { NavigateCoverage } from '../../state/coverageView/useCoverage.js';
import type { SiteVersions } from '../../state/SiteVersions.js';
import { coverageTexts as words, indicatorTexts } from '../../texts/coverageTexts.js';
import { formatCoverageValue } from '../../texts/formatCoverageValue.js';
import { shortenTerritory } from '../../texts/shortenTerritory.js';
import { texts } from '../../texts/texts.js';
import { writePrecision } from '../../texts/writePrecision.js';
import { CoverageLegend } from './CoverageLegend.js';

interface Props {
    view: CoverageViewState;
    rows: readonly CoverageRow[];
    shading: Shading;
    choices: CoverageChoicesData;
    structures: readonly StructureRow[];
    versions: SiteVersions;
    raised: string | null;
    navigate: NavigateCoverage;
    onSelect(id: string): void;
    raise(id: string | null): void;
    onMap(map: LeafletMap | null): void;
    children?: ComponentChildren;
}

/** The map's place on the page. Leaflet comes by a dynamic import, once the table can be read and the place is near the screen. */
export function CoverageMapPane({ view, rows, shading, choices, structures, versions, raised, navigate, onSelect, raise, onMap }: Props) {
    const select = useRef(onSelect);
    select.current = onSelect;

    const { container, map, status, full, setFull, retry, fail } = useMap<CoverageMap>(
        async place => (await import('../../map/coverage/createCoverageMap.js')).createCoverageMap(place, { versions, onSelect: id => select.current(id), onRaise: raise }),
        made => onMap(made?.map ?? null),
    );
    const scene = useMemo(() => {
        const write = (row: CoverageRow) => writePrecision(formatCoverageValue(row, view.indicator));
        const shades = new Map(rows.map((row): [string, Shade] => {
            const tone = shading.tones.get(row.id) ?? null;
            const isState = view.indicator === 'STATUS';
            return [row.id, {
                className: tone !== null ? `tone-${tone}` : `zone-${isState ? row.access.toLowerCase() : 'unknown'}`,
                hatched: !isState && tone !== null && row.access === 'UNCOVERED',
                tip: `${shortenTerritory(row.nom)} : ${tone === null && !isState ? `${words.people.unknown}, ` : ''}${write(row)}`,
            }];
        }));
        const names = new Map(rows.map(row => [row.id, [`${shortenTerritory(row.nom)}`]]));
        return { level: view.level, within: view.within, departements: listAreaDepartements(view.within, choices, rows), regions: choices.regions, rows: sortRows(rows, { column: 'PEOPLE', descending: true }), shades, names };
    }, [rows, shading, view.indicator, view.level, view.within, choices]);
    useEffect(() => {
        if (status === 'ready') map.current?.show(scene).then(() => map.current?.select(view.territory)).catch(fail);
    }, [scene, status]);
    useEffect(() => map.current?.setStructures(structures), [structures, status]);
    useEffect(() => map.current?.raise(raised), [raised, status]);
    useEffect(() => map.current?.select(view.territory), [view.territory, status]);
    useEffect(() => {
        if (!full) return;
        const onKey = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && setFull(false);
        addEventListener('keydown', onKey);
        return () => removeEventListener('keydown', onKey);
    }, [full]);

    return (
        <section class="coverage-map" id="carte" aria-labelledby="carte-titre">
            <a class="map-skip" href="#simuler">{words.skipMap}</a>
            <div class="coverage-map-head">
                <h2 id="carte-titre">{words.mapTitle}</h2>
                <form class="coverage-indicator" action="/couverture" method="get">
                    <label><span class="visually-hidden">{words.indicator}</span>
                        <select name="indicateur" onChange={event => navigate({ indicator: (Object.keys(indicatorSlugs) as CoverageIndicator[]).find(code => indicatorSlugs[code] === event.currentTarget.value)! }, { replace: true })}>
                            {(Object.keys(indicatorSlugs) as CoverageIndicator[]).filter(code => code !== 'PER_1000' || countsPlaces(view.kinds)).map(code => <option key={code} value={indicatorSlugs[code]} selected={code === view.indicator}>{indicatorTexts[code]}</option>)}
                        </select>
                    </label>
                    {listCoverageParameters(view).filter(([name]) => name !== 'indicateur').map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
                </form>
            </div>
            <div class={`map-frame${full ? ' map-frame-full' : ''} map-frame-${status}`}>
                <div ref={container} class="map" data-status={status} />
                {status === 'waiting' && <p class="map-message map-loading" role="status">{texts.map.loading}</p>}
                {status === 'failed' && (
                    <div class="map-message notice notice-error" role="alert">
                        <p>La carte n’a pas pu se charger. Le tableau donne les mêmes chiffres.</p>
                        <button type="button" onClick={retry}>{texts.map.retry}</button>
                    </div>
                )}
                <noscript><p class="map-message">La carte demande JavaScript. Le tableau donne les mêmes chiffres.</p></noscript>
                <p class="map-note">{words.mapNote}{view.level === 'MISSION_LOCALE' ? ` · ${words.mapEstimated}` : ''}</p>
                <div class="map-buttons">
                    <button type="button" class="map-open-button" onClick={() => setFull(!full)}>{full ? texts.map.close : texts.map.open}</button>
                    <button type="button" aria-label={texts.map.zoomIn} title={texts.map.zoomIn} onClick={() => map.current?.zoomBy(1)}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M10 4v12M4 10h12" /></svg></button>
                    <button type="button" aria-label={texts.map.zoomOut} title={texts.map.zoomOut} onClick={() => map.current?.zoomBy(-1)}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M4 10h12" /></svg></button>
                    <button type="button" aria-label="Voir tout le territoire" title="Voir tout le territoire" onClick={() => map.current?.lookHome()}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" /></svg></button>
                </div>
            </div>
            <CoverageLegend title={indicatorTexts[view.indicator]} indicator={view.indicator} classes={shading.classes} steps={shading.steps} rows={rows} unknown={shading.unknown} kinds={view.kinds} onToggle={() => map.current?.redrawNames()} />
        </section>
    );
}
