import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SiteVersions } from '../state/SiteVersions.js';
import { formatDistance } from '../texts/formatDistance.js';
import { simulationTexts as words } from '../texts/simulationTexts.js';
import type { DataVersions } from './export/ExportTable.js';
import { readToday } from '../state/readToday.js';
import { tabulateScenarios } from './export/tabulateScenarios.js';
import type { SimulationDrawing, SimulationLayer } from './layer/createSimulationLayer.js';
import { CommuneChooser } from './panel/CommuneChooser.js';
import { CopyLink } from './panel/CopyLink.js';
import { ExportButtons } from './panel/ExportButtons.js';
import { formatPeople } from './panel/formatPeople.js';
import { ScenarioComparison } from './panel/ScenarioComparison.js';
import { ScenarioResults } from './panel/ScenarioResults.js';
import { SiteList } from './panel/SiteList.js';
import { WhereNext, type ProposedMark } from './panel/WhereNext.js';
import type { SimulationRequest } from './SimulationRequest.js';
import { computeScenario } from './state/computeScenario.js';
import type { Country } from './state/Country.js';
import { describePlaceOf } from './state/describePlaceOf.js';
import { listReached } from './state/listReached.js';
import { MAX_SITES } from './state/parseScenarios.js';
import type { SimulatedSite } from './state/SimulatedSite.js';
import { useBySite } from './useBySite.js';
import { useCountry } from './useCountry.js';
import { useScenarios } from './useScenarios.js';

interface Props {
    /** The page's map once it is drawn; null until then, and where there is none: everything works without it, by keyboard. */
    map: LeafletMap | null;
    versions: SiteVersions;
    /** Which data the page was computed with: an export says it. */
    data: DataVersions;
    request: SimulationRequest;
    /** Name of the area of the request, as the page writes it: `Occitanie`, `la France entière`. */
    areaName: string;
    /** The part `sites` of the address, as it stands. */
    sites: string;
    /** Told of each change of that part; it is never called while a mark is still being dragged. */
    onSites(sites: string): void;
}

const NO_MARKS: ProposedMark[] = [];
const NO_COMMUNES = new Int32Array();
/** Pause after the last change before the result is announced, in milliseconds. */
const ANNOUNCE_MS = 700;
/** Where the map stands beside the simulation, not a screen above it. */
const WIDE = '(min-width: 60rem)';

/**
 * "What if a residence opened here?" and "where next?", computed in the browser.
 *
 * It needs neither structures nor inventories from the page: a worker reads columns.json and /carte/couverture.json, which hold what the
 * server itself computes from, and only once somebody asks. The attribute `data-update-ms` of the section is the time that the last
 * update took, computing, drawing and writing (`npm run bench:simulation` reads it).
 */
export function Simulation({ map, versions, data, request, areaName, sites: text, onSites }: Props) {
    const scenarios = useScenarios(text, onSites);
    const [wanted, setWanted] = useState(text !== '');
    const { country, status, worker, retry } = useCountry(versions, request, wanted);
    /** The next click opens a site, or Enter at the centre of the map when it was asked by keyboard. */
    const [placing, setPlacing] = useState<'click' | 'key' | null>(null);
    const [selected, setSelected] = useState<number | null>(null);
    const [proposed, setProposed] = useState(NO_MARKS);
    /** While a mark is dragged: where it is. */
    const [drag, setDrag] = useState<{ index: number; lat: number; lng: number } | null>(null);
    const [layer, setLayer] = useState<SimulationLayer | null>(null);
    const section = useRef<HTMLElement>(null);
    const frameStart = useRef(0);
    /** Where the keyboard goes once it is drawn: to the mark of a new site, or to the results. */
    const focusNext = useRef<number | 'results' | null>(null);
    if (text !== '' && !wanted) setWanted(true);

    const sites = useMemo(() => scenarios.sites.map((site, i) => (drag?.index === i ? { ...site, lat: drag.lat, lng: drag.lng } : site)), [scenarios.sites, drag]);
    const reach = useBySite(country, listReached);
    const placed = useBySite(country, (ground, site) => ({ text: describePlaceOf(ground, site) }));
    const scenario = useMemo(() => (country && sites.length ? computeScenario(country, sites.map(reach)) : null), [country, sites]);
    const keptScenario = useMemo(() => (country && scenarios.kept ? computeScenario(country, scenarios.kept.map(reach)) : null), [country, scenarios.kept]);
    const places = useMemo(() => sites.map(site => (country ? placed(site).text : '')), [country, sites]);
    const names = useMemo(() => sites.map(({ reachKm }, i) => words.mark(i + 1, places[i]!, formatDistance(reachKm))), [places]);

    // The handlers of the layer live as long as the map: they read what is current.
    const current = useRef({ scenarios, request, sites });
    current.current = { scenarios, request, sites };
    const open = (place: { lat: number; lng: number }, byKey = false) => {
        setPlacing(null);
        const { add, latest } = current.current.scenarios;
        const index = latest().length;
        if (index >= MAX_SITES) return;
        add(toSite(place, current.current.request.maxKm));
        setSelected(index);
        if (byKey) focusNext.current = index;
    };
    useEffect(() => {
        if (!map || !wanted) return;
        let gone = false;
        let frame = 0;
        let made: SimulationLayer | null = null;
        void import('./layer/createSimulationLayer.js').then(({ createSimulationLayer }) => {
            if (gone) return;
            made = createSimulationLayer(map, {
                onPlace: open,
                onCancel: () => {
                    setPlacing(null);
                    if (document.activeElement === map.getContainer()) section.current?.querySelector<HTMLElement>('.simulation-start')?.focus();
                },
                onDrag: (index, place) => {
                    cancelAnimationFrame(frame);
                    frame = requestAnimationFrame(() => {
                        frameStart.current = performance.now();
                        setDrag({ index, ...place });
                    });
                },
                onDrop: (index, place) => {
                    cancelAnimationFrame(frame);
                    setDrag(null);
                    current.current.scenarios.change(index, place);
                },
                onNudge: (index, place) => current.current.scenarios.nudge(index, place),
                onSelect: setSelected,
                onRemove: index => remove(index),
                onProposed: index => document.getElementById(`proposition-${index + 1}`)?.focus(),
            });
            setLayer(made);
            if (current.current.sites.length) made.lookAt(current.current.sites); // a link: what it is about
        });
        return () => {
            gone = true;
            cancelAnimationFrame(frame);
            made?.remove();
            setLayer(null);
        };
    }, [map, wanted]);
    // Before the paint: figures, dots and mark change in the same frame.
    useLayoutEffect(() => {
        const caption: SimulationDrawing['caption'] = scenario && [formatPeople(scenario.newly.people, request.weight), words.caption];
        layer?.update({ country, sites, names, reached: scenario?.reached ?? NO_COMMUNES, selected, caption, proposed });
        if (frameStart.current !== 0) section.current!.dataset.updateMs = (performance.now() - frameStart.current).toFixed(2);
        frameStart.current = 0;
        if (focusNext.current === 'results') document.getElementById('simulation-resultats')?.focus();
        else if (focusNext.current !== null) layer?.focusSite(focusNext.current);
        focusNext.current = null;
    }, [layer, country, sites, names, scenario, selected, proposed]);
    useEffect(() => layer?.setPlacing(placing), [layer, placing]);
    const bringMapIntoView = () => map?.getContainer().scrollIntoView({ block: 'nearest', behavior: 'instant' });

    const remove = (index: number) => {
        current.current.scenarios.remove(index);
        setSelected(null);
        section.current?.querySelector<HTMLElement>('.simulation-start')?.focus();
    };
    const onKeyDown = (event: KeyboardEvent) => {
        const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
        if (!isUndo || (event.target as Element).matches('input')) return;
        event.preventDefault();
        if (event.shiftKey) scenarios.redo();
        else scenarios.undo();
    };
    useEffect(() => { // Ctrl+Z on a mark of the map, which is not in this section
        const container = map?.getContainer();
        const onMark = (event: KeyboardEvent) => (event.target as Element).closest('.site-mark') && latestKey.current(event);
        container?.addEventListener('keydown', onMark);
        return () => container?.removeEventListener('keydown', onMark);
    }, [map]);
    const latestKey = useRef(onKeyDown);
    latestKey.current = onKeyDown;

    const readContext = (of: SimulationRequest) => {
        current.current.scenarios.tellAddress();
        return { request: of, versions: data, computedOn: readToday(), link: location.href };
    };
    const keptSites = useMemo(() => (country ? (scenarios.kept ?? []).map(site => words.keptSite(placed(site).text, formatDistance(site.reachKm))) : []), [country, scenarios.kept]);
    // Drawn anew for its own sake only, not at each frame of a drag.
    const whereNext = useMemo(() => (
        <WhereNext
            country={country} worker={worker} request={request} areaName={areaName} status={status} onWanted={() => setWanted(true)}
            onProposed={marks => {
                setProposed(marks);
                layer?.lookAt(marks);
            }}
            readContext={readContext}
            onLook={place => layer?.lookAt([place])}
            onOpen={chosen => {
                current.current.scenarios.add(...chosen.map(place => toSite(place, request.maxKm)));
                setProposed(NO_MARKS);
                focusNext.current = 'results';
                layer?.lookAt(chosen.map(place => toSite(place, request.maxKm)));
            }}
        />
    ), [country, status, areaName, layer, data, JSON.stringify(request)]);
    const announcement = !scenario ? (country && wanted ? words.statusNone : '') : words.status(formatPeople(scenario.newly.people, request.weight), formatPeople(scenario.stillWithout.people, request.weight));
    const full = scenarios.sites.length >= MAX_SITES;
    return (
        <section ref={section} id="simulation" class="simulation" aria-labelledby="simulation-titre" onKeyDown={onKeyDown}>
            <h2 id="simulation-titre">{words.title}</h2>
            <p>{words.intro}</p>
            {scenarios.mistakes.length > 0 && (
                <div class="notice notice-error" role="alert">
                    <p><b>{words.mistakes.title}</b></p>
                    <ul>{scenarios.mistakes.map(mistake => <li key={mistake}>{mistake}</li>)}</ul>
                </div>
            )}
            <div class="simulation-tools">
                <button
                    type="button" class="button simulation-start" aria-pressed={placing !== null} disabled={full}
                    onClick={({ detail }) => {
                        setWanted(true);
                        setPlacing(placing ? null : detail === 0 ? 'key' : 'click');
                        if (!placing) bringMapIntoView();
                    }}
                >
                    {placing ? words.placingCancel : words.start}
                </button>
                {placing && <p class="simulation-hint" role="status">{words.placing}</p>}
                {full && <p class="simulation-hint">{words.full}</p>}
                {country && !full && <CommuneChooser columns={country.columns} label={words.byName} onChoose={commune => {
                    open(placeOf(country, commune));
                    layer?.lookAt([toSite(placeOf(country, commune), request.maxKm)]);
                    if (matchMedia(WIDE).matches) bringMapIntoView(); // the keyboard stays in the field
                }} />}
            </div>
            {wanted && status === 'loading' && <p class="simulation-wait" role="status">{words.starting}</p>}
            {status === 'failed' && <div class="notice notice-error" role="alert"><p>{words.failed}</p><button type="button" onClick={retry}>{words.retry}</button></div>}
            {status === 'refused' && <p class="notice notice-error" role="alert">{words.measureFailed}</p>}
            {country && sites.length > 0 && (
                <SiteList
                    columns={country.columns} sites={sites} places={places} effects={scenario?.sites ?? []} weight={request.weight} selected={selected}
                    onSelect={index => {
                        setSelected(index);
                        layer?.lookAt([sites[index]!]);
                    }}
                    onReach={(index, reachKm) => scenarios.nudge(index, { reachKm })}
                    onMove={(index, commune) => scenarios.change(index, placeOf(country, commune))}
                    onRemove={remove}
                />
            )}
            {(scenarios.canUndo || scenarios.canRedo || sites.length > 0) && (
                <div class="simulation-tools">
                    <button type="button" class="button-quiet" disabled={!scenarios.canUndo} onClick={scenarios.undo}>{words.undo}</button>
                    <button type="button" class="button-quiet" disabled={!scenarios.canRedo} onClick={scenarios.redo}>{words.redo}</button>
                    {sites.length > 0 && <button type="button" class="button-quiet" onClick={scenarios.clear}>{words.clear}</button>}
                    {sites.length > 0 && <CopyLink read={() => readContext(request).link} />}
                </div>
            )}
            {country && scenario && <ScenarioResults scenario={scenario} sites={sites} request={request} />}
            {scenario && (
                <div class="simulation-tools">
                    <span>{words.take}</span>
                    <ExportButtons
                        of={words.exportScenario}
                        table={() => tabulateScenarios([
                            { name: keptScenario ? 'B' : 'carte', sites, places, scenario },
                            ...(keptScenario && scenarios.kept ? [{ name: 'A', sites: scenarios.kept, places: scenarios.kept.map(site => placed(site).text), scenario: keptScenario }] : []),
                        ], readContext(request))}
                    />
                </div>
            )}
            {scenario && (
                <ScenarioComparison
                    a={keptScenario} b={scenario} keptSites={keptSites} weight={request.weight}
                    onKeep={() => scenarios.keep(scenarios.sites)} onForget={() => scenarios.keep(null)} onSwap={() => scenarios.swap()}
                />
            )}
            <Announcement text={announcement} />
            {whereNext}
        </section>
    );
}

function toSite({ lat, lng }: { lat: number; lng: number }, reachKm: number): SimulatedSite {
    return { lat: Number(lat.toFixed(5)), lng: Number(lng.toFixed(5)), reachKm };
}

function placeOf({ columns }: Country, commune: number): { lat: number; lng: number } {
    return { lat: columns.lat[commune]!, lng: columns.lng[commune]! };
}

/** Says the result to a screen reader once the hand rests. */
function Announcement({ text }: { text: string }) {
    const [said, setSaid] = useState('');
    useEffect(() => {
        const timer = setTimeout(() => setSaid(text), ANNOUNCE_MS);
        return () => clearTimeout(timer);
    }, [text]);
    return <p class="visually-hidden" role="status">{said}</p>;
}
