import { DivIcon, GeoJSON, Map as LeafletMap, Marker } from 'leaflet';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { StructureRow, TerritoryOnMap } from '../queries/operations.js';
import type { SiteVersions } from '../state/SiteVersions.js';
import type { ViewState } from '../state/ViewState.js';
import { texts } from '../texts/texts.js';
import { computeLabelPoint } from './computeLabelPoint.js';
import { createNames } from './createNames.js';
import { createBaseLayer } from './layers/createBaseLayer.js';
import { createBoundariesLayer } from './layers/createBoundariesLayer.js';
import { createLabelsLayer } from './layers/createLabelsLayer.js';
import { createStructuresLayer } from './layers/createStructuresLayer.js';
import { createTerritoriesLayer } from './layers/createTerritoriesLayer.js';
import type { Box } from './placeLabels.js';

export interface MapOptions {
    versions: SiteVersions;
    territories: readonly TerritoryOnMap[];
    /** Codes of the départements that a source describes: the land of the map. */
    departements: readonly string[];
    look: ViewState['look'];
    /** The small map of a sheet: no wheel, no room for names on its sides. */
    small?: boolean;
    /** Look at this territory rather than at all the départements. */
    only?: string | undefined;
    onSelect(id: string): void;
    onRaise(id: string | null): void;
    /** The reader moved the map. */
    onLook(look: NonNullable<ViewState['look']>): void;
}

export type DirectoryMap = Awaited<ReturnType<typeof createDirectoryMap>>;

type Shape = Feature<Polygon | MultiPolygon, { nom: string }>;

/** From this zoom on a lone structure is looked at. */
const CLOSE_ZOOM = 10;
const NEAR_ZOOM = 9.5;
const CONTROLS = '.legend, .map-note, .map-buttons, .map-card';

/** Draws the map of the directory in a frame whose size is already settled. */
export async function createDirectoryMap(container: HTMLElement, { versions, territories, departements: codes, look, small = false, only, onSelect, onRaise, onLook }: MapOptions) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const touch = matchMedia('(pointer: coarse)').matches;
    const wide = matchMedia('(min-width: 60rem)').matches;
    const map = new LeafletMap(container, {
        zoomControl: false, attributionControl: false, zoomSnap: 0.25, zoomDelta: 1, minZoom: 5, maxZoom: 14,
        zoomAnimation: !still, fadeAnimation: false, markerZoomAnimation: !still, inertia: !still,
        dragging: !touch, scrollWheelZoom: wide && !small, wheelPxPerZoomLevel: 120, keyboard: true,
        center: [43.7, 2.2], zoom: 7,
    });
    container.dataset.hint = texts.map.twoFingers;
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', texts.map.keys);

    const statuses = new Map(territories.map(({ id, status }) => [id, status]));
    const [departements, shapes] = await Promise.all([
        createBaseLayer(map, versions, codes),
        createTerritoriesLayer(map, versions, statuses).catch(() => []),
    ]) as unknown as [{ features: Shape[] }, Shape[]];
    const described = new Set(codes);
    const home = new GeoJSON({ type: 'FeatureCollection', features: only ? shapes.filter(({ id }) => id === only) : departements.features.filter(({ id }) => described.has(String(id))) } as GeoJSON.FeatureCollection).getBounds();
    const middles = new Map(departements.features.flatMap(shape => {
        const point = computeLabelPoint(shape.geometry);
        return point ? [[String(shape.id), point] as const] : [];
    }));

    let byReader = false; // our own moves do not go to the address bar
    for (const type of ['pointerdown', 'wheel', 'keydown'] as const) container.addEventListener(type, () => { byReader = true; }, { passive: true });
    const lookQuietly = (move: () => void) => {
        byReader = false;
        move();
    };
    const lookHome = (animate = !still) => {
        const { x } = map.getSize();
        // Room on the right for the names led out of the crowd, below for the legend.
        const roomy = !small && x > 700;
        if (home.isValid()) lookQuietly(() => map.fitBounds(home, { paddingTopLeft: [roomy ? 24 : 12, roomy ? 24 : 12], paddingBottomRight: [roomy ? 96 : 12, roomy ? 130 : small ? 12 : 60], animate }));
    };
    lookQuietly(() => (look ? map.setView(look, look.zoom, { animate: false }) : lookHome(false)));

    const boundaries = createBoundariesLayer(map, versions, departements.features);
    const structures = createStructuresLayer(map, middles, { onSelect, onRaise });
    const getObstacles = (): Box[] => {
        const frame = container.getBoundingClientRect();
        const controls = [...(container.parentElement?.querySelectorAll(CONTROLS) ?? [])].map(element => element.getBoundingClientRect());
        return [...structures.boxes(), ...controls.filter(({ width }) => width > 0).map(({ x, y, width, height }) => ({ x: x - frame.x, y: y - frame.y, width, height }))];
    };
    const names = createNames(map, { departements: departements.features, described, territories, shapes, spots: structures.spots, communes: boundaries.communesInView });
    const labels = createLabelsLayer(map, names, getObstacles);
    const thicken = () => {
        container.style.setProperty('--ink-width', String(Math.min(2.6, 0.8 + Math.max(0, map.getZoom() - 7) * 0.28)));
        container.classList.toggle('map-near', map.getZoom() >= NEAR_ZOOM); // hatches fill the view: they speak lower
    };
    thicken();
    map.on('zoomend', thicken);
    map.on('moveend', () => {
        if (!byReader) return;
        const { lat, lng } = map.getCenter();
        onLook({ lat, lng, zoom: map.getZoom() });
    });
    const observer = new ResizeObserver(() => map.invalidateSize({ animate: false, pan: true }));
    observer.observe(container);
    let hint = 0;
    container.addEventListener('touchmove', ({ touches }) => {
        if (touches.length > 1 || map.dragging.enabled()) return;
        container.classList.add('map-hint'); // one finger scrolls the page: say how the map moves
        clearTimeout(hint);
        hint = window.setTimeout(() => container.classList.remove('map-hint'), 1_200);
    }, { passive: true });
    void document.fonts.load('700 14px "Atkinson Hyperlegible"').then(labels.draw);

    let here: Marker | null = null;
    return {
        update(records: readonly StructureRow[]): void {
            structures.update(records);
            labels.draw();
        },
        raise: structures.raise,
        /** Marks a structure; the map goes to it when its mark is hidden or out of view. */
        select(id: string | null): void {
            structures.select(id);
            const found = id === null ? null : structures.find(id);
            if (found && (!found.alone || !map.getBounds().contains(found.position))) lookQuietly(() => map.setView(found.position, Math.max(map.getZoom(), CLOSE_ZOOM), { animate: !still }));
            requestAnimationFrame(labels.draw); // the card takes room
        },
        lookAt(wanted: ViewState['look']): void {
            const { lat, lng } = map.getCenter();
            if (wanted && (Math.abs(wanted.lat - lat) > 1e-3 || Math.abs(wanted.lng - lng) > 1e-3 || wanted.zoom !== map.getZoom())) lookQuietly(() => map.setView(wanted, wanted.zoom, { animate: false }));
        },
        lookHome: () => lookHome(),
        /** Marks the chosen commune and looks at it. */
        lookNear(near: { lat: number; lng: number } | null): void {
            here?.remove();
            here = null;
            if (!near) return;
            here = new Marker(near, { icon: new DivIcon({ className: 'pin-here', iconSize: [42, 42] }), zIndexOffset: -1000, interactive: false, keyboard: false }).addTo(map);
            if (!look) lookQuietly(() => map.setView(near, CLOSE_ZOOM, { animate: false }));
        },
        /** Looks at one département, or back at all of them. */
        lookAtDepartement(code: string | null): void {
            const shape = departements.features.find(({ id }) => String(id) === code);
            if (shape) lookQuietly(() => map.fitBounds(new GeoJSON(shape).getBounds(), { paddingTopLeft: [24, 24], paddingBottomRight: [24, 24], animate: !still }));
            else lookHome();
        },
        zoomBy(delta: number): void {
            byReader = true;
            map.setZoom(map.getZoom() + delta, { animate: !still });
        },
        /** Full screen: one finger moves the map, the page behind does not scroll. */
        setFull(full: boolean): void {
            if (touch) map.dragging[full ? 'enable' : 'disable']();
            map.scrollWheelZoom[full || (wide && !small) ? 'enable' : 'disable']();
            map.invalidateSize({ animate: false });
        },
        remove(): void {
            observer.disconnect();
            map.remove();
        },
    };
}
