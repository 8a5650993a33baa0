import { GeoJSON, SVG } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import { feature, mesh } from 'topojson-client';
import type { SiteVersions } from '../../state/SiteVersions.js';
import { readTopology } from '../readTopology.js';

/** Sea, neighbours, land and the limits of départements; the area that the page looks at may change. Gives back the shapes of the départements. */
export async function createGroundLayer(map: LeafletMap, { geography }: SiteVersions) {
    map.createPane('terre').style.zIndex = '200';
    map.createPane('bords').style.zIndex = '260';
    const [land, departements] = await Promise.all([
        readTopology(`/carte/${geography}/land.json`).catch(() => null), // without neighbours the map is still right
        readTopology(`/carte/${geography}/departements.json`),
    ]);
    const object = departements.objects.departements!;
    const shapes = feature(departements, object);
    const ground = new SVG({ pane: 'terre', padding: 0.5 });
    const lines = new SVG({ pane: 'bords', padding: 0.5 });
    const add = (data: GeoJSON.GeoJSON, className: string, renderer: SVG, pane: string) => new GeoJSON(data, { interactive: false, pane, style: { className, renderer } as never }).addTo(map);
    if (land) add(feature(land, land.objects.land!), 'land-foreign', ground, 'terre');
    add(shapes, 'land-other', ground, 'terre');
    let drawn: GeoJSON[] = [];
    return {
        shapes,
        /** Draws the limits anew around these départements. */
        setArea(codes: readonly string[]): void {
            const known = new Set(codes);
            const isKnown = (shape: { id?: string | number }) => known.has(String(shape.id));
            for (const layer of drawn) layer.remove();
            drawn = [
                add(mesh(departements, object, (a, b) => a !== b && !isKnown(a) && !isKnown(b)), 'border-other', lines, 'bords'),
                add(mesh(departements, object, (a, b) => a !== b && isKnown(a) && isKnown(b)), 'border-departement', lines, 'bords'),
                add(mesh(departements, object, (a, b) => (isKnown(a) || isKnown(b)) && (a === b || isKnown(a) !== isKnown(b))), 'border-region', lines, 'bords'),
            ];
        },
    };
}
