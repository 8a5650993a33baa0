import { GeoJSON, SVG } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import { feature } from 'topojson-client';
import type { CoverageStatus } from '../../queries/operations.js';
import type { SiteVersions } from '../../state/SiteVersions.js';
import { readTopology } from '../readTopology.js';

const CLASSES: Record<CoverageStatus, string> = { UNCOVERED: 'territory territory-uncovered', UNKNOWN: 'territory territory-unknown', COVERED: 'territory territory-covered' };

/** The Mission Locale territories: hatched when uncovered, dotted when unknown, a thin line else. Gives back the shapes. */
export async function createTerritoriesLayer(map: LeafletMap, { territories: version }: SiteVersions, statuses: ReadonlyMap<string, CoverageStatus>) {
    map.createPane('territoires').style.zIndex = '240';
    const topology = await readTopology(`/carte/territoires.json?v=${version}`);
    const shapes = feature(topology, topology.objects.territoires!);
    const renderer = new SVG({ pane: 'territoires', padding: 0.5 });
    const known = shapes.features.filter(({ id }) => statuses.has(String(id)));
    const order: CoverageStatus[] = ['COVERED', 'UNKNOWN', 'UNCOVERED']; // the hatches' outline above the others
    known.sort((a, b) => order.indexOf(statuses.get(String(a.id))!) - order.indexOf(statuses.get(String(b.id))!));
    new GeoJSON({ type: 'FeatureCollection', features: known } as GeoJSON.FeatureCollection, {
        interactive: false, pane: 'territoires',
        style: shape => ({ className: CLASSES[statuses.get(String(shape!.id))!], renderer }) as never,
    }).addTo(map);
    return known;
}
