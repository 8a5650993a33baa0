import { GeoJSON, SVG } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import { feature, mesh } from 'topojson-client';
import type { SiteVersions } from '../../state/SiteVersions.js';
import { readTopology } from '../readTopology.js';

/** Sea, neighbours, land: two tones of paper and thin ink lines. Gives back the shapes of the départements. */
export async function createBaseLayer(map: LeafletMap, { geography }: SiteVersions, described: readonly string[]) {
    map.createPane('terre').style.zIndex = '200';
    map.createPane('bords').style.zIndex = '260';
    const [land, departements] = await Promise.all([
        readTopology(`/carte/${geography}/land.json`).catch(() => null), // without neighbours the map is still right
        readTopology(`/carte/${geography}/departements.json`),
    ]);
    const shapes = feature(departements, departements.objects.departements!);
    const known = new Set(described);
    const ground = new SVG({ pane: 'terre', padding: 0.5 });
    const lines = new SVG({ pane: 'bords', padding: 0.5 });
    const add = (data: GeoJSON.GeoJSON, className: string, renderer: SVG, pane: string) => new GeoJSON(data, { interactive: false, pane, style: { className, renderer } as never }).addTo(map);
    if (land) add(feature(land, land.objects.land!), 'land-foreign', ground, 'terre');
    add({ type: 'FeatureCollection', features: shapes.features.filter(({ id }) => !known.has(String(id))) }, 'land-other', ground, 'terre');
    add({ type: 'FeatureCollection', features: shapes.features.filter(({ id }) => known.has(String(id))) }, 'land-described', ground, 'terre');
    const isKnown = (shape: { id?: string | number }) => known.has(String(shape.id));
    const object = departements.objects.departements!;
    add(mesh(departements, object, (a, b) => a !== b && !isKnown(a) && !isKnown(b)), 'border-other', lines, 'bords');
    add(mesh(departements, object, (a, b) => a !== b && isKnown(a) && isKnown(b)), 'border-departement', lines, 'bords');
    add(mesh(departements, object, (a, b) => (isKnown(a) || isKnown(b)) && (a === b || isKnown(a) !== isKnown(b))), 'border-region', lines, 'bords');
    return shapes;
}
