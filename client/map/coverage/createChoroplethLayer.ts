import { Canvas, GeoJSON, SVG } from 'leaflet';
import type { LatLngBounds, Map as LeafletMap, Path } from 'leaflet';
import { createCanvasFills } from './createCanvasFills.js';
import type { Outline } from './readOutlines.js';

/** How one territory is drawn. */
export interface Shade {
    /** Class of the fill: `tone-3`, `zone-unknown`… */
    className: string;
    /** Hatched above its tone: nobody there is within the threshold. */
    hatched: boolean;
    /** Name and figure, for the tip. */
    tip: string;
}

interface Handlers {
    onSelect(id: string): void;
    onRaise(id: string | null): void;
}

/** More shapes than that are painted on one canvas: as many elements would slow every move. */
const MAX_ELEMENTS = 1_500;

/**
 * Territories shaded by class, hatched when uncovered; one is selected, one is raised. Create once, update as often as you like.
 * For the pointer only: no tab stop, hidden from screen readers, who have the table.
 */
export function createChoroplethLayer(map: LeafletMap, { onSelect, onRaise }: Handlers) {
    map.createPane('zones').style.zIndex = '240';
    map.createPane('choix').style.zIndex = '270';
    const elements = new SVG({ pane: 'zones', padding: 0.3 });
    const canvas = new Canvas({ pane: 'zones', padding: 0.1 });
    for (const pane of ['zones', 'choix']) map.getPane(pane)!.setAttribute('aria-hidden', 'true');
    const above = new SVG({ pane: 'choix', padding: 0.3 });
    const shown = new Map<string, Outline>();
    const raised = new GeoJSON(undefined, { interactive: false, pane: 'choix', style: { className: 'zone-raised', renderer: above } as never }).addTo(map);
    const selected = new GeoJSON(undefined, { interactive: false, pane: 'choix', style: { className: 'zone-selected', renderer: above } as never }).addTo(map);
    let layers: GeoJSON[] = [];
    let marked: { raised: string | null; selected: string | null } = { raised: null, selected: null };

    function draw(outlines: readonly Outline[], classOf: (id: string) => string, interactive: boolean): GeoJSON {
        const fills = shown.size > MAX_ELEMENTS ? createCanvasFills(map.getContainer()) : null;
        const style = (shape: { id?: string | number } | undefined) => {
            const className = classOf(String(shape!.id));
            if (!fills) return { className, renderer: elements };
            return { renderer: canvas, fillColor: fills.of(className), fillOpacity: 1, stroke: interactive, color: fills.border, weight: 0.4, opacity: 1 };
        };
        const drawn = new GeoJSON({ type: 'FeatureCollection', features: [...outlines] } as GeoJSON.FeatureCollection, { interactive, pane: 'zones', style: style as never });
        layers.push(drawn.addTo(map));
        // A listener of the tip would make each of them a tab stop.
        if (!fills) drawn.eachLayer(one => (one as Path).getElement()?.setAttribute('tabindex', '-1'));
        return drawn;
    }
    function mark(layer: GeoJSON, id: string | null): void {
        layer.clearLayers();
        const found = id === null ? undefined : shown.get(id);
        if (found) layer.addData(found);
    }
    /** The territory that an event of the layer is about. */
    const idOf = (layer: unknown) => String((layer as { feature: Outline }).feature.id);

    let last: { outlines: readonly Outline[]; shades: ReadonlyMap<string, Shade> } | null = null;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const layer = {
        /** Draws these territories and no others. */
        update(outlines: readonly Outline[], shades: ReadonlyMap<string, Shade>): void {
            last = { outlines, shades };
            for (const layer of layers) layer.remove();
            layers = [];
            canvas.remove(); // an empty one would take the clicks
            shown.clear();
            for (const outline of outlines) if (shades.has(String(outline.id))) shown.set(String(outline.id), outline);
            const drawn = [...shown.values()];
            const writeTip = (layer: unknown) => {
                const tip = document.createElement('span'); // Leaflet would read a string as HTML
                tip.textContent = shades.get(idOf(layer))!.tip;
                return tip;
            };
            draw(drawn, id => `zone ${shades.get(id)!.className}`, true)
                .bindTooltip(writeTip, { sticky: true, direction: 'top', className: 'map-tip' })
                .on('click', ({ propagatedFrom }) => onSelect(idOf(propagatedFrom)))
                .on('mouseover', ({ propagatedFrom }) => onRaise(idOf(propagatedFrom)))
                .on('mouseout', () => onRaise(null));
            draw(drawn.filter(({ id }) => shades.get(String(id))!.hatched), () => 'zone zone-hatch', false);
            mark(selected, marked.selected);
            mark(raised, marked.raised);
        },
        raise(id: string | null): void {
            if (marked.raised === id) return;
            marked = { ...marked, raised: id };
            mark(raised, id);
        },
        select(id: string | null): void {
            marked = { ...marked, selected: id };
            mark(selected, id);
        },
        boundsOf(ids: Iterable<string>): LatLngBounds | null {
            const found = [...ids].flatMap(id => shown.get(id) ?? []);
            const bounds = new GeoJSON({ type: 'FeatureCollection', features: found } as GeoJSON.FeatureCollection).getBounds();
            return bounds.isValid() ? bounds : null;
        },
    };
    /** What is painted has the colours of its day: the elements follow the style sheet by themselves. */
    const repaint = () => last && shown.size > MAX_ELEMENTS && layer.update(last.outlines, last.shades);
    dark.addEventListener('change', repaint);
    map.on('unload', () => dark.removeEventListener('change', repaint));
    return layer;
}
