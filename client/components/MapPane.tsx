import { useEffect, useRef, useState } from 'preact/hooks';
import type { DirectoryMap } from '../map/createDirectoryMap.js';
import { useMap } from '../map/useMap.js';
import { computePlacesAtStructure } from '../state/computePlacesAtStructure.js';
import type { HabitatJeunesCoverageData, StructureKind, StructureRow } from '../queries/operations.js';
import { kindSlugs } from '../state/kindSlugs.js';
import { listTerritoryDepartements } from '../state/listTerritoryDepartements.js';
import type { SiteVersions } from '../state/SiteVersions.js';
import type { Navigate } from '../state/useHomeView.js';
import type { ViewState } from '../state/ViewState.js';
import { texts } from '../texts/texts.js';
import { Legend } from './Legend.js';
import { MapPatterns } from './MapPatterns.js';
import { SelectedCard } from './SelectedCard.js';

interface Props {
    versions: SiteVersions;
    coverage: HabitatJeunesCoverageData;
    structures: readonly StructureRow[];
    view: ViewState;
    near: { lat: number; lng: number } | null;
    raised: string | null;
    selected: StructureRow | null;
    navigate: Navigate;
    raise(id: string | null): void;
}

/** The map's place on the page. Leaflet comes by a dynamic import, once the list can be read and the place is near the screen. */
export function MapPane({ versions, coverage, structures, view, near, raised, selected, navigate, raise }: Props) {
    const frame = useRef<HTMLElement>(null);
    const { container, map, status, full, setFull, retry } = useMap<DirectoryMap>(async place => (await import('../map/createDirectoryMap.js')).createDirectoryMap(place, {
        versions,
        territories: coverage.territories,
        departements: listTerritoryDepartements(coverage.territories),
        look: view.look,
        onSelect: id => navigate({ selected: id }),
        onRaise: raise,
        onLook: look => navigate({ look }, { replace: true }),
    }));
    const [wide, setWide] = useState(true);
    useEffect(() => setWide(matchMedia('(min-width: 900px)').matches), []);
    /** What had the keyboard when a structure was selected: it gets it back. */
    const origin = useRef<Element | null>(null);

    useEffect(() => map.current?.update(structures), [structures, status]);
    useEffect(() => map.current?.raise(raised), [raised, status, structures]);
    useEffect(() => map.current?.select(view.selected), [view.selected, status, structures]);
    useEffect(() => map.current?.lookNear(near), [near, status]);
    useEffect(() => map.current?.lookAt(view.look), [view.look, status]);
    const departement = useRef<string | null>(null);
    useEffect(() => {
        if (status !== 'ready' || departement.current === view.departement) return;
        departement.current = view.departement;
        if (!view.look && !view.commune) map.current?.lookAtDepartement(view.departement);
    }, [view.departement, status]);
    const closeCard = () => {
        const id = view.selected;
        navigate({ selected: null });
        const row = document.querySelector<HTMLElement>(`#lieu-${id} .locate`);
        const mark = frame.current?.querySelector<HTMLElement>('.pin.is-selected');
        const back = origin.current?.isConnected && origin.current !== document.body ? origin.current as HTMLElement : row?.offsetParent ? row : mark;
        back?.focus({ preventScroll: true });
    };
    const card = selected !== null;
    useEffect(() => {
        if (!card) return;
        const shown = frame.current!.querySelector<HTMLElement>('.map-card')!;
        const focused = document.activeElement;
        if (shown.contains(focused)) return;
        origin.current = focused;
        if (focused?.closest('.pin')) shown.focus({ preventScroll: true }); // what a mark opened is read, and its links are the next ones
    }, [card, view.selected]);
    useEffect(() => {
        if (!full && !card) return;
        const onKey = (event: KeyboardEvent) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            if (card) closeCard();
            else setFull(false);
        };
        addEventListener('keydown', onKey);
        return () => removeEventListener('keydown', onKey);
    }, [full, card, view.selected]);

    const kinds = (Object.keys(kindSlugs) as StructureKind[]).filter(kind => structures.some(structure => structure.kind === kind));
    return (
        <section ref={frame} class={`map-frame${full ? ' map-frame-full' : ''} map-frame-${status}`} aria-label={texts.map.label}>
            <a class="skip" href="#lieux">{texts.home.skipMap}</a>
            <MapPatterns />
            <div ref={container} class="map" data-status={status} />
            {status === 'waiting' && <p class="map-message map-loading" role="status">{texts.map.loading}</p>}
            {status === 'failed' && (
                <div class="map-message notice notice-error" role="alert">
                    <p>{texts.map.failed}</p>
                    <button type="button" onClick={retry}>{texts.map.retry}</button>
                </div>
            )}
            <noscript><p class="map-message">{texts.map.noscript}</p></noscript>
            <Legend
                kinds={kinds} open={wide} withUnknown={coverage.territories.some(territory => territory.status === 'UNKNOWN')} withUnlocated={structures.some(({ position }) => !position)}
                withShared={structures.some(structure => { const places = computePlacesAtStructure(structure); return places !== null && places.value === null && places.sharedWithOthers > 0; })}
                onToggle={() => map.current?.redrawNames()}
            />
            <p class="map-note">{texts.map.note}<span class="map-note-near"> {texts.map.noteNear}</span></p>
            <div class="map-buttons">
                <button type="button" class="map-open-button" onClick={() => setFull(!full)}>{full ? texts.map.close : texts.map.open}</button>
                <button type="button" aria-label={texts.map.zoomIn} title={texts.map.zoomIn} onClick={() => map.current?.zoomBy(1)}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M10 4v12M4 10h12" /></svg></button>
                <button type="button" aria-label={texts.map.zoomOut} title={texts.map.zoomOut} onClick={() => map.current?.zoomBy(-1)}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M4 10h12" /></svg></button>
                <button type="button" aria-label={texts.map.home} title={texts.map.home} onClick={() => { map.current?.lookHome(); navigate({ look: null }, { replace: true }); }}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" /></svg></button>
            </div>
            {selected && <SelectedCard structure={selected} onClose={closeCard} />}
        </section>
    );
}
