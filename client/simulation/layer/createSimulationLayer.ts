import { distanceKm } from '#coverage/distanceKm.js';
import { ROAD_FACTOR } from '#coverage/estimateRoad.js';
import type { Map as LeafletMap, Point } from 'leaflet';
import { simulationTexts } from '../../texts/simulationTexts.js';
import { UNKNOWN, WITHIN, type Country } from '../state/Country.js';
import type { SimulatedSite } from '../state/SimulatedSite.js';
import { CommuneDots, DOTS, type Dot } from './CommuneDots.js';
import { createSiteMarks, type SiteHandlers } from './createSiteMarks.js';
import { drawReach } from './drawReach.js';

export interface SimulationDrawing {
    country: Country | null;
    sites: readonly SimulatedSite[];
    /** Accessible name of each site's mark. */
    names: readonly string[];
    /** Communes in reach, each once. */
    reached: Int32Array;
    selected: number | null;
    /** The result, written over the map: a figure and its words; null without any site. */
    caption: [figure: string, words: string] | null;
    /** Communes proposed, the first to open first. */
    proposed: readonly { lat: number; lng: number; name: string }[];
}

export type SimulationLayer = ReturnType<typeof createSimulationLayer>;

/** Room drawn beyond the frame on each side, as a share of it: a short move of the map shows no edge. */
const MARGIN = 0.15;
/** Room of the map's buttons on its right, in pixels. */
const BUTTONS = 80;
/** Around a place without a reach, in kilometres. */
const LOOK_KM = 25;
/** Metropolitan France is 1,250 km across with Corsica; La Réunion and Mayotte are 1,400 km apart, the Antilles and Guyane 1,600. */
const SAME_LAND_KM = 1_300;

/** Draws sites and who they reach on the page's map, and undoes all of it in `remove`. */
export function createSimulationLayer(map: LeafletMap, handlers: SiteHandlers & { onPlace(place: { lat: number; lng: number }, byKey: boolean): void; onCancel(): void }) {
    const container = map.getContainer();
    const pane = map.getPane('simulation') ?? map.createPane('simulation');
    pane.classList.add('simulation-pane');
    const canvas = pane.appendChild(document.createElement('canvas'));
    canvas.setAttribute('aria-hidden', 'true');
    const context = canvas.getContext('2d')!;
    const caption = container.appendChild(document.createElement('p'));
    caption.className = 'simulation-caption';
    caption.setAttribute('aria-hidden', 'true'); // said by the panel
    caption.hidden = true;
    const [captionFigure, captionWords] = [caption.appendChild(document.createElement('b')), caption.appendChild(document.createElement('span'))];
    const marks = createSiteMarks(map, handlers);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    let dots: CommuneDots | null = null;
    /** Read once for a scheme: reading a style at each frame makes the browser compute the page's styles at each frame. */
    let colors: { strong: string; ground: string; halo: string; quiet: string } | null = null;
    let drawing: SimulationDrawing = { country: null, sites: [], names: [], reached: new Int32Array(), selected: null, caption: null, proposed: [] };
    /** Pixels of each commune at zoom 0, by the columns that they are of. */
    let world: { of: object; x: Float64Array; y: Float64Array } | null = null;
    let placing: 'click' | 'key' | null = null;

    function project({ columns }: Country): NonNullable<typeof world> {
        if (world?.of === columns) return world;
        const [x, y] = [new Float64Array(columns.codes.length), new Float64Array(columns.codes.length)];
        for (let i = 0; i < x.length; i++) {
            if (Number.isNaN(columns.lat[i]!)) continue;
            const point = map.project([columns.lat[i]!, columns.lng[i]!], 0);
            x[i] = point.x;
            y[i] = point.y;
        }
        return (world = { of: columns, x, y });
    }

    /** Puts the canvas under the frame of the map, with a margin. @returns its corner, in pixels of the world at this zoom */
    function place(): { corner: Point; width: number; height: number } {
        const size = map.getSize();
        const ratio = Math.min(2, devicePixelRatio || 1);
        const [width, height] = [Math.round(size.x * (1 + 2 * MARGIN)), Math.round(size.y * (1 + 2 * MARGIN))];
        const shift = size.multiplyBy(MARGIN).round();
        const corner = map.containerPointToLayerPoint([0, 0]).subtract(shift);
        if (canvas.width !== width * ratio || canvas.height !== height * ratio) {
            [canvas.width, canvas.height] = [width * ratio, height * ratio];
            [canvas.style.width, canvas.style.height] = [`${width}px`, `${height}px`];
            dots = null;
        }
        canvas.style.transform = `translate(${corner.x}px, ${corner.y}px)`;
        colors ??= { strong: readColor('--simulated'), ground: readColor('--simulated-ground'), halo: readColor('--halo'), quiet: readColor('--ink-2') };
        dots ??= new CommuneDots(colors, ratio);
        context.setTransform(ratio, 0, 0, ratio, 0, 0);
        return { corner: corner.add(map.getPixelOrigin()), width, height };
    }

    function readColor(name: string): string {
        return getComputedStyle(container).getPropertyValue(name).trim();
    }

    function draw(): void {
        const { country, sites, reached, selected } = drawing;
        if (sites.length === 0 || !country) {
            if (canvas.width > 0) canvas.width = canvas.height = 0;
            return;
        }
        const { corner, width, height } = place();
        context.clearRect(0, 0, width, height);
        const { strong, ground, halo } = colors!;
        const zoom = map.getZoom();
        const scale = 2 ** zoom;
        sites.forEach((site, index) => {
            context.beginPath();
            for (const point of drawReach(site, country.measure === 'STRAIGHT_LINE' ? site.reachKm : site.reachKm / ROAD_FACTOR)) {
                const { x, y } = map.project(point, zoom);
                context.lineTo(x - corner.x, y - corner.y);
            }
            context.fillStyle = ground;
            context.fill();
            context.setLineDash([]);
            context.lineWidth = 4.5;
            context.strokeStyle = halo;
            context.globalAlpha = 0.55;
            context.stroke();
            context.globalAlpha = 1;
            context.setLineDash(index === selected ? [] : [6, 4]);
            context.lineWidth = index === selected ? 2.5 : 1.6;
            context.strokeStyle = strong;
            context.stroke();
        });
        context.setLineDash([]);
        const { x, y } = project(country);
        const growth = Math.max(0.7, Math.min(2.4, 2 ** ((zoom - 8) / 2)));
        const order: Record<Dot, number[]> = { already: [], unknown: [], newly: [] };
        for (const commune of reached) {
            if (country.inArea[commune] === 0) continue;
            const status = country.statuses[commune]!;
            order[status === WITHIN ? 'already' : status === UNKNOWN ? 'unknown' : 'newly'].push(commune);
        }
        for (const dot of [...DOTS].reverse()) { // the news on top
            for (const commune of order[dot]) {
                const [px, py] = [x[commune]! * scale - corner.x, y[commune]! * scale - corner.y];
                if (px < -20 || py < -20 || px > width + 20 || py > height + 20) continue;
                const people = country.people[commune]!;
                dots!.draw(context, dot, px, py, (1.6 + Math.min(9, Math.sqrt(Number.isNaN(people) ? 0 : people) / 40)) * growth);
            }
        }
    }

    const onMoved = () => {
        canvas.style.visibility = '';
        draw();
    };
    const onZoomStart = () => { canvas.style.visibility = 'hidden'; };
    const onScheme = () => {
        dots = colors = null;
        draw();
    };
    map.on('moveend viewreset resize', onMoved);
    map.on('zoomstart', onZoomStart);
    scheme.addEventListener('change', onScheme);

    // A click while placing opens a site there, and nothing else: neither the territory under it nor a mark.
    const named = { role: container.getAttribute('role'), 'aria-label': container.getAttribute('aria-label') };
    function nameContainer(byKey: boolean): void {
        container.classList.toggle('is-placing-by-key', byKey);
        const wanted = byKey ? { role: 'application', 'aria-label': simulationTexts.placingMap } : named;
        for (const [name, value] of Object.entries(wanted)) {
            if (value === null) container.removeAttribute(name);
            else container.setAttribute(name, value);
        }
    }
    let pressed: { x: number; y: number } | null = null;
    const onPress = ({ clientX, clientY }: PointerEvent) => { pressed = { x: clientX, y: clientY }; };
    const onClick = (event: MouseEvent) => {
        if (!placing || (event.target as Element).closest('button, a, summary, .map-card, .legend')) return;
        event.stopPropagation();
        event.preventDefault();
        if (pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > 6) return; // the map was moved
        const { lat, lng } = map.mouseEventToLatLng(event);
        handlers.onPlace({ lat, lng }, false);
    };
    const onKey = (event: KeyboardEvent) => {
        if (!placing || (event.key !== 'Escape' && event.key !== 'Enter')) return;
        if (event.key === 'Enter' && event.target !== container) return; // a button, a mark, a field
        event.preventDefault();
        const { lat, lng } = map.getCenter();
        if (event.key === 'Escape') handlers.onCancel();
        else handlers.onPlace({ lat, lng }, true);
    };
    container.addEventListener('pointerdown', onPress, true);
    container.addEventListener('click', onClick, true);
    document.addEventListener('keydown', onKey);

    return {
        /** Shows this and nothing else; called in each frame of a drag. */
        update(next: SimulationDrawing): void {
            const marksChanged = next.sites !== drawing.sites || next.names !== drawing.names || next.selected !== drawing.selected || next.proposed !== drawing.proposed;
            drawing = next;
            caption.hidden = next.caption === null;
            [captionFigure.textContent, captionWords.textContent] = next.caption ?? ['', ''];
            if (marksChanged) marks.update(next);
            draw();
        },
        /** The next click on the map opens a site; by key the map gets the keyboard, and Enter opens one at its centre. */
        setPlacing(how: 'click' | 'key' | null): void {
            placing = how;
            container.classList.toggle('is-placing', how !== null);
            nameContainer(how === 'key');
            if (how === 'key') container.focus({ preventScroll: true });
        },
        focusSite: marks.focus,
        /** Looks at some places and all that their reach holds; not at those beyond the seas of the first: the map would show the ocean. */
        lookAt(places: readonly { lat: number; lng: number; reachKm?: number }[]): void {
            const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
            const near = places.filter(place => distanceKm(place, places[0]!) < SAME_LAND_KM);
            const points = near.flatMap(place => drawReach(place, place.reachKm ?? LOOK_KM));
            if (points.length) map.fitBounds(points.map(({ lat, lng }) => [lat, lng] as [number, number]), { paddingTopLeft: [20, 20], paddingBottomRight: [map.getSize().x > 440 ? BUTTONS : 20, 20], maxZoom: 10, animate: !still });
        },
        remove(): void {
            map.off('moveend viewreset resize', onMoved);
            map.off('zoomstart', onZoomStart);
            scheme.removeEventListener('change', onScheme);
            container.removeEventListener('pointerdown', onPress, true);
            container.removeEventListener('click', onClick, true);
            document.removeEventListener('keydown', onKey);
            container.classList.remove('is-placing');
            nameContainer(false);
            marks.remove();
            canvas.remove();
            caption.remove();
        },
    };
}
