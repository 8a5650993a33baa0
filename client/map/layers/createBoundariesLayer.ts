import { GeoJSON, LatLngBounds, SVG } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { SiteVersions } from '../../state/SiteVersions.js';
import { readTopology } from '../readTopology.js';

type Shape = Feature<Polygon | MultiPolygon, { nom: string }>;

const EPCI_FROM_ZOOM = 8.75;
const COMMUNES_FROM_ZOOM = 10;

/** Thinner limits as one looks closer: EPCI, then the communes of the départements in view. */
export function createBoundariesLayer(map: LeafletMap, { geography }: SiteVersions, departements: readonly Shape[]) {
    map.createPane('limites').style.zIndex = '250';
    const renderer = new SVG({ pane: 'limites', padding: 0.3 });
    const bounds = new Map(departements.map(shape => [String(shape.id), new GeoJSON(shape).getBounds()]));
    const layers = new Map<string, GeoJSON>();
    const communes = new Map<string, Shape[]>();

    async function load(key: string, path: string, object: string, className: string): Promise<void> {
        if (layers.has(key)) return;
        const layer = new GeoJSON(undefined, { interactive: false, pane: 'limites', style: { className, renderer } as never });
        layers.set(key, layer);
        try {
            const topology = await readTopology(path);
            layer.addData(mesh(topology, topology.objects[object]!, (a, b) => a !== b));
            if (object === 'communes') communes.set(key, feature(topology, topology.objects.communes!).features as Shape[]);
            update();
            map.fire('boundaries');
        } catch {
            layers.delete(key); // the limits are an ornament: the next move tries again
        }
    }

    function update(): void {
        const zoom = map.getZoom();
        const view = map.getBounds();
        const wanted = new Set<string>();
        if (zoom >= EPCI_FROM_ZOOM) {
            wanted.add('epci');
            void load('epci', `/carte/${geography}/epci.json`, 'epci', 'border-epci');
        }
        if (zoom >= COMMUNES_FROM_ZOOM) {
            for (const [code, box] of bounds) {
                if (!box.intersects(view)) continue;
                wanted.add(code);
                void load(code, `/carte/${geography}/communes/${code}.json`, 'communes', 'border-commune');
            }
        }
        for (const [key, layer] of layers) {
            if (wanted.has(key)) layer.addTo(map);
            else layer.remove();
        }
    }

    map.on('moveend', update);
    update();
    return {
        /** The communes whose limits are drawn and whose middle may be in view. */
        communesInView(): Shape[] {
            if (map.getZoom() < COMMUNES_FROM_ZOOM) return [];
            const view: LatLngBounds = map.getBounds().pad(0.2);
            return [...communes].flatMap(([code, shapes]) => (bounds.get(code)!.intersects(view) ? shapes : []));
        },
    };
}
