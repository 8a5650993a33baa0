import { GeoJSON, LatLngBounds, Path, SVG } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
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

/** Territories shaded by class, hatched when uncovered; one is selected, one is raised. Create once, update as often as you like. */
export function createChoroplethLayer(map: LeafletMap, { onSelect, onRaise }: Handlers) {
    map.createPane('zones').style.zIndex = '240';
    map.createPane('choix').style.zIndex = '270';
    const renderer = new SVG({ pane: 'zones', padding: 0.3 });
    const above = new SVG({ pane: 'choix', padding: 0.3 });
    const shown = new Map<string, { outline: Outline; base: Path; hatch: Path | null }>();
    const raised = new GeoJSON(undefined, { interactive: false, pane: 'choix', style: { className: 'zone-raised', renderer: above } as never }).addTo(map);
    const selected = new GeoJSON(undefined, { interactive: false, pane: 'choix', style: { className: 'zone-selected', renderer: above } as never }).addTo(map);
    let layers: GeoJSON[] = [];
    let marked: { raised: string | null; selected: string | null } = { raised: null, selected: null };

    function draw(outline: Outline, className: string, interactive: boolean): Path {
        const layer = new GeoJSON(outline, { interactive, pane: 'zones', style: { className, renderer } as never });
        layer.addTo(map);
        layers.push(layer);
        return layer.getLayers()[0] as Path;
    }
    function mark(layer: GeoJSON, id: string | null): void {
        layer.clearLayers();
        const found = id === null ? undefined : shown.get(id);
        if (found) layer.addData(found.outline);
    }

    return {
        /** Draws these territories and no others. */
        update(outlines: readonly Outline[], shades: ReadonlyMap<string, Shade>): void {
            for (const layer of layers) layer.remove();
            layers = [];
            shown.clear();
            for (const outline of outlines) {
                const id = String(outline.id);
                const shade = shades.get(id);
                if (!shade) continue;
                const base = draw(outline, `zone ${shade.className}`, true);
                const tip = document.createElement('span'); // Leaflet would read a string as HTML
                tip.textContent = shade.tip;
                base.bindTooltip(tip, { sticky: true, direction: 'top', className: 'map-tip' })
                    .on('click', () => onSelect(id))
                    .on('mouseover', () => onRaise(id))
                    .on('mouseout', () => onRaise(null));
                shown.set(id, { outline, base, hatch: shade.hatched ? draw(outline, 'zone zone-hatch', false) : null });
            }
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
            const found = [...ids].flatMap(id => shown.get(id)?.outline ?? []);
            const bounds = new GeoJSON({ type: 'FeatureCollection', features: found } as GeoJSON.FeatureCollection).getBounds();
            return bounds.isValid() ? bounds : null;
        },
    };
}
