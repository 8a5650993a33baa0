import { useEffect, useRef, useState } from 'preact/hooks';
import type { DirectoryMap } from '../map/createDirectoryMap.js';
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

type MapStatus = 'waiting' | 'ready' | 'failed';

/** The map's place on the page. Leaflet comes by a dynamic import, once the list can be read. */
export function MapPane({ versions, coverage, structures, view, near, raised, selected, navigate, raise }: Props) {
    const container = useRef<HTMLDivElement>(null);
    const frame = useRef<HTMLElement>(null);
    const map = useRef<DirectoryMap | null>(null);
    const [status, setStatus] = useState<MapStatus>('waiting');
    const [full, setFull] = useState(false);
    const [wide, setWide] = useState(true);

    useEffect(() => {
        let gone = false;
        setWide(matchMedia('(min-width: 60rem)').matches);
        import('../map/createDirectoryMap.js')
            .then(({ createDirectoryMap }) => createDirectoryMap(container.current!, {
                versions,
                territories: coverage.territories,
                departements: listTerritoryDepartements(coverage.territories),
                look: view.look,
                onSelect: id => navigate({ selected: id }),
                onRaise: raise,
                onLook: look => navigate({ look }, { replace: true }),
            }))
            .then(created => {
                if (gone) return created.remove();
                map.current = created;
                setStatus('ready');
            })
            .catch(() => setStatus('failed'));
        return () => {
            gone = true;
            map.current?.remove();
        };
    }, []);
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
    useEffect(() => {
        if (status !== 'ready') return;
        map.current?.setFull(full);
        document.documentElement.classList.toggle('map-open', full);
    }, [full, status]);
    useEffect(() => {
        if (!full) return;
        const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setFull(false);
        addEventListener('keydown', onKey);
        return () => removeEventListener('keydown', onKey);
    }, [full]);

    const kinds = (Object.keys(kindSlugs) as StructureKind[]).filter(kind => structures.some(structure => structure.kind === kind));
    return (
        <section ref={frame} class={full ? 'map-frame map-frame-full' : 'map-frame'} aria-label={texts.map.label}>
            <a class="skip" href="#lieux">{texts.home.skipMap}</a>
            <MapPatterns />
            <div ref={container} class="map" data-status={status} />
            {status !== 'ready' && <p class="map-message" role="status">{status === 'failed' ? texts.map.failed : texts.map.loading}</p>}
            <noscript><p class="map-message">{texts.map.noscript}</p></noscript>
            <Legend kinds={kinds} open={wide} withUnknown={coverage.territories.some(territory => territory.status === 'UNKNOWN')} withUnlocated={structures.some(({ position }) => !position)} />
            <p class="map-note">{texts.map.note}</p>
            <div class="map-buttons">
                <button type="button" class="map-open-button" onClick={() => setFull(!full)}>{full ? texts.map.close : texts.map.open}</button>
                <button type="button" aria-label={texts.map.zoomIn} title={texts.map.zoomIn} onClick={() => map.current?.zoomBy(1)}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M10 4v12M4 10h12" /></svg></button>
                <button type="button" aria-label={texts.map.zoomOut} title={texts.map.zoomOut} onClick={() => map.current?.zoomBy(-1)}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M4 10h12" /></svg></button>
                <button type="button" aria-label={texts.map.home} title={texts.map.home} onClick={() => { map.current?.lookHome(); navigate({ look: null }, { replace: true }); }}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" /></svg></button>
            </div>
            {selected && <SelectedCard structure={selected} onClose={() => navigate({ selected: null })} />}
        </section>
    );
}
