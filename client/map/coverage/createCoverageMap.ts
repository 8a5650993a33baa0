import { GeoJSON, LatLngBounds } from 'leaflet';
import type { CoverageRow, StructureRow } from '../../queries/operations.js';
import type { CoverageLevel, CoverageViewState } from '../../state/coverageView/CoverageViewState.js';
import type { SiteVersions } from '../../state/SiteVersions.js';
import { computeLabelPoint } from '../computeLabelPoint.js';
import { createFrame } from '../createFrame.js';
import { createBoundariesLayer } from '../layers/createBoundariesLayer.js';
import { createLabelsLayer } from '../layers/createLabelsLayer.js';
import { createStructuresLayer } from '../layers/createStructuresLayer.js';
import { measureControls } from '../measureControls.js';
import { createChoroplethLayer } from './createChoroplethLayer.js';
import type { Shade } from './createChoroplethLayer.js';
import { createCoverageNames } from './createCoverageNames.js';
import { createGroundLayer } from './createGroundLayer.js';
import { readOutlines } from './readOutlines.js';
import type { Outline } from './readOutlines.js';

/** What the map shows of a view. */
export interface CoverageScene {
    level: CoverageLevel;
    /** The area: the map looks at it whenever it changes, or the level does; null: France. */
    within: CoverageViewState['within'];
    /** Départements of the area. */
    departements: readonly string[];
    regions: Parameters<typeof readOutlines>[2]['regions'];
    /** In the order of the table: names are placed in it. */
    rows: readonly CoverageRow[];
    shades: ReadonlyMap<string, Shade>;
    /** Writings of the names, by id. */
    names: ReadonlyMap<string, readonly string[]>;
}

interface Options {
    versions: SiteVersions;
    onSelect(id: string): void;
    onRaise(id: string | null): void;
}

export type CoverageMap = Awaited<ReturnType<typeof createCoverageMap>>;

const MAX_ZOOM = 12;
const METROPOLE = new LatLngBounds([41.3, -5.2], [51.1, 9.7]);
const CONTROLS = '.legend, .map-note, .map-buttons button';

/** Draws the map of the page "Couverture" in a frame whose size is already settled. */
export async function createCoverageMap(container: HTMLElement, { versions, onSelect, onRaise }: Options) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const touch = matchMedia('(pointer: coarse)').matches;
    const wide = matchMedia('(min-width: 60rem)').matches;
    const map = createFrame(container, { minZoom: 4, maxZoom: MAX_ZOOM, scrollWheelZoom: wide });
    const ground = await createGroundLayer(map, versions).catch((error: unknown) => {
        map.remove(); // the frame is free for another try
        throw error;
    });
    const departements = ground.shapes.features as Outline[];
    /** Where a structure stands whose place is unknown: the middle of its département, computed once it is needed. */
    const middles = new Map<string, { lat: number; lng: number }>();
    const addMiddles = (records: readonly StructureRow[]) => {
        const wanted = new Set(records.flatMap(({ position, departement }) => (position || middles.has(departement.code) ? [] : departement.code)));
        for (const shape of departements) {
            const point = wanted.has(String(shape.id)) ? computeLabelPoint(shape.geometry) : null;
            if (point) middles.set(String(shape.id), point);
        }
    };
    const zones = createChoroplethLayer(map, { onSelect, onRaise });
    createBoundariesLayer(map, versions, departements);
    const structures = createStructuresLayer(map, middles, { onSelect: id => location.assign(`/structures/${id}`), onRaise: () => undefined });
    const names = createCoverageNames(map, departements);
    const labels = createLabelsLayer(map, () => names.list(), () => [...structures.boxes(), ...measureControls(container, CONTROLS)]);
    const observer = new ResizeObserver(() => map.invalidateSize({ animate: false, pan: true }));
    observer.observe(container);
    void document.fonts.load('400 13px "Atkinson Hyperlegible"').then(labels.draw);

    let area = '';
    let home: LatLngBounds = METROPOLE;
    let asked = 0;
    const lookHome = (animate = !still) => {
        map.fitBounds(home, { paddingTopLeft: [16, 16], paddingBottomRight: [map.getSize().x > 480 ? 64 : 16, 36], animate }); // the buttons and the note stand there
    };
    return {
        map,
        /** Shades these territories; the map looks at them when the area has changed. A newer call wins. */
        async show({ level, within, departements: codes, regions, rows, shades, names: writings }: CoverageScene): Promise<void> {
            const turn = ++asked;
            const outlines = await readOutlines(level, versions, { departements: codes, regions });
            if (turn !== asked) return;
            container.classList.toggle('map-of-communes', level === 'COMMUNE');
            zones.update(outlines, shades);
            names.update(level, rows.map(({ id, center }) => ({ id, center, writings: writings.get(id) ?? [] })), outlines, codes);
            const seen = JSON.stringify([within, level]);
            if (seen !== area) {
                area = seen;
                ground.setArea(codes);
                const own = new Set(codes);
                const inside = within?.level === 'EPCI' ? zones.boundsOf(rows.map(({ id }) => id)) : null;
                const bounds = inside ?? new GeoJSON({ type: 'FeatureCollection', features: departements.filter(({ id }) => own.has(String(id))) } as GeoJSON.FeatureCollection).getBounds();
                home = within !== null && bounds.isValid() ? bounds : METROPOLE;
                lookHome(false);
            }
            labels.draw();
        },
        setStructures(records: readonly StructureRow[]): void {
            addMiddles(records);
            structures.update(records);
            labels.draw();
        },
        raise: zones.raise,
        /** Marks a territory; the map moves only when it is out of view. */
        select(id: string | null): void {
            zones.select(id);
            const bounds = id === null ? null : zones.boundsOf([id]);
            if (bounds && !map.getBounds().intersects(bounds)) map.fitBounds(bounds, { padding: [40, 40], maxZoom: 9, animate: !still });
        },
        lookHome: () => lookHome(),
        redrawNames: () => labels.draw(),
        zoomBy: (delta: number) => void map.setZoom(map.getZoom() + delta, { animate: !still }),
        /** Full screen: one finger moves the map, the page behind does not scroll. */
        setFull(full: boolean): void {
            if (touch) map.dragging[full ? 'enable' : 'disable']();
            map.scrollWheelZoom[full || wide ? 'enable' : 'disable']();
            map.invalidateSize({ animate: false });
        },
        remove(): void {
            observer.disconnect();
            map.remove();
        },
    };
}
