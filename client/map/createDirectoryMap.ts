import { DivIcon, GeoJSON, Marker } from 'leaflet';
import type { LatLngBounds } from 'leaflet';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { StructureRow, TerritoryOnMap } from '../queries/operations.js';
import type { SiteVersions } from '../state/SiteVersions.js';
import type { ViewState } from '../state/ViewState.js';
import { computeLabelPoint } from './computeLabelPoint.js';
import { createFrame } from './createFrame.js';
import { createNames } from './createNames.js';
import { createBaseLayer } from './layers/createBaseLayer.js';
import { createBoundariesLayer } from './layers/createBoundariesLayer.js';
import { createLabelsLayer } from './layers/createLabelsLayer.js';
import { createStructuresLayer } from './layers/createStructuresLayer.js';
import { createTerritoriesLayer } from './layers/createTerritoriesLayer.js';
import { measureControls } from './measureControls.js';
import type { Box } from './placeLabels.js';

export interface MapOptions {
    versions: SiteVersions;
    territories: readonly TerritoryOnMap[];
    /** Codes of the départements that a source describes: the land of the map. */
    departements: readonly string[];
    look: ViewState['look'];
    /** The small map of a sheet: no wheel, no room for names on its sides. */
    small?: boolean;
    /** Look at these territories rather than at all the départements. */
    only?: readonly string[] | undefined;
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
/** Closer, the limits, computed from points, would look like a survey. */
const MAX_ZOOM = 12;
/** Room kept between a mark and a control, in pixels. */
const CLEAR = 30;
const CONTROLS = '.legend, .map-note, .map-buttons, .map-card, .pin-here';

/** Draws the map of the directory in a frame whose size is already settled. */
export async function createDirectoryMap(container: HTMLElement, { versions, territories, departements: codes, look, small = false, only, onSelect, onRaise, onLook }: MapOptions) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const touch = matchMedia('(pointer: coarse)').matches;
    const wide = matchMedia('(min-width: 60rem)').matches;
    const map = createFrame(container, { minZoom: 5, maxZoom: MAX_ZOOM, scrollWheelZoom: wide && !small });

    const statuses = new Map(territories.map(({ id, status }) => [id, status]));
    const [departements, shapes] = await Promise.all([
        createBaseLayer(map, versions, codes),
        createTerritoriesLayer(map, versions, statuses),
    ]).catch((error: unknown) => {
        map.remove(); // the frame is free for another try
        throw error;
    }) as unknown as [{ features: Shape[] }, Shape[]];
    const described = new Set(codes);
    const home = new GeoJSON({ type: 'FeatureCollection', features: only ? shapes.filter(({ id }) => only.includes(String(id))) : departements.features.filter(({ id }) => described.has(String(id))) } as GeoJSON.FeatureCollection).getBounds();
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
    const getControls = (selector: string): Box[] => measureControls(container, selector);
    /** Looks at a place, clear of the legend and the card; `right` leaves room for the names led out of the crowd. */
    const fit = (bounds: LatLngBounds, animate: boolean, right = 24) => {
        const { x: width, y: height } = map.getSize();
        const roomy = !small && width > 700;
        const legend = getControls('.legend[open]')[0];
        const card = getControls('.map-card')[0];
        const bottom = small ? 24 : Math.max(roomy ? 130 : 60, legend ? Math.min(height / 2, height - legend.y + 6) : 0, card && !roomy ? Math.min(height / 2, height - card.y + 6) : 0);
        lookQuietly(() => map.fitBounds(bounds, { paddingTopLeft: [roomy ? card && card.y < height / 2 ? card.x + card.width + 12 : 24 : 12, roomy ? 24 : 12], paddingBottomRight: [roomy ? right : 12, bottom], animate }));
    };
    const lookHome = (animate = !still) => {
        if (home.isValid()) fit(home, animate, 96);
    };
    lookQuietly(() => (look ? map.setView(look, Math.min(look.zoom, MAX_ZOOM), { animate: false }) : lookHome(false)));

    const boundaries = createBoundariesLayer(map, versions, departements.features);
    const structures = createStructuresLayer(map, middles, { onSelect, onRaise });
    const getObstacles = (): Box[] => [...structures.boxes(), ...getControls(CONTROLS)];
    /** Moves the map so that no control stands on this point. */
    const uncover = (position: { lat: number; lng: number }) => {
        const { x, y } = map.latLngToContainerPoint(position);
        const { x: width, y: height } = map.getSize();
        for (const box of getControls('.map-card, .legend, .map-buttons')) {
            if (x < box.x - CLEAR || x > box.x + box.width + CLEAR || y < box.y - CLEAR || y > box.y + box.height + CLEAR) continue;
            const beside = box.x + box.width / 2 < width / 2 ? x - (box.x + box.width + CLEAR * 2) : x - (box.x - CLEAR * 2);
            const above = box.y + box.height / 2 < height / 2 ? y - (box.y + box.height + CLEAR * 2) : y - (box.y - CLEAR * 2);
            return lookQuietly(() => map.panBy(Math.abs(beside) < Math.abs(above) && width > 700 ? [beside, 0] : [0, above], { animate: !still }));
        }
    };
    const names = createNames(map, { departements: departements.features, described, territories, shapes, spots: structures.spots, communes: boundaries.communesInView });
    const labels = createLabelsLayer(map, names, getObstacles);
    const lower = () => container.classList.toggle('map-near', map.getZoom() >= NEAR_ZOOM); // hatches fill the view: they speak lower
    lower();
    map.on('zoomend', lower);
    map.on('moveend', () => {
        if (!byReader) return;
        const { lat, lng } = map.getCenter();
        onLook({ lat, lng, zoom: map.getZoom() });
    });
    const observer = new ResizeObserver(() => map.invalidateSize({ animate: false, pan: true }));
    observer.observe(container);
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
            const away = found && (!found.alone || !map.getBounds().contains(found.position));
            if (away) lookQuietly(() => map.setView(found.position, Math.max(map.getZoom(), CLOSE_ZOOM), { animate: !still }));
            requestAnimationFrame(() => { // the card takes room
                if (away && !still) map.once('moveend', () => uncover(found.position));
                else if (found) uncover(found.position);
                labels.draw();
            });
        },
        lookAt(wanted: ViewState['look']): void {
            const { lat, lng } = map.getCenter();
            const zoom = Math.min(wanted?.zoom ?? 0, MAX_ZOOM);
            if (wanted && (Math.abs(wanted.lat - lat) > 1e-3 || Math.abs(wanted.lng - lng) > 1e-3 || zoom !== map.getZoom())) lookQuietly(() => map.setView(wanted, zoom, { animate: false }));
        },
        lookHome: () => lookHome(),
        /** The legend opened or closed: names find other places. */
        redrawNames: () => labels.draw(),
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
            if (shape) fit(new GeoJSON(shape).getBounds(), !still);
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
