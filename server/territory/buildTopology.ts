import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import type { Area } from './listAreas.js';

type CommuneGeometry = TopoPolygon | TopoMultiPolygon;
export type CommuneTopology = Topology<{ communes: GeometryCollection }>;

/** Steps of the grid that coordinates are rounded to: about 20 m over Occitanie, finer than the approximate limits. */
const QUANTIZATION = 5e4;

/**
 * The outlines of some territories as TopoJSON (object `territoires`, id and properties.nom), merged from the cells of
 * their communes so that they share arcs. A commune without a cell is left out of the drawing, never of the figures.
 *
 * @param readCommunes the topology of a département's communes, null when there is none
 */
export function buildTopology(areas: readonly Area[], readCommunes: (departementCode: string) => CommuneTopology | null): Topology {
    const topologies = new Map<string, CommuneTopology | null>();
    const features = areas.flatMap((area): Feature<MultiPolygon>[] => {
        const coordinates = area.departementCodes.flatMap(code => {
            if (!topologies.has(code)) topologies.set(code, readCommunes(code));
            const communes = topologies.get(code);
            if (!communes) return [];
            const cells = communes.objects.communes.geometries.filter(geometry => area.codesInsee.has(String(geometry.id)));
            return merge(communes, cells as CommuneGeometry[]).coordinates;
        });
        return coordinates.length === 0 ? [] : [{ type: 'Feature', id: area.id, properties: { nom: area.nom }, geometry: { type: 'MultiPolygon', coordinates } }];
    });
    const territoires: FeatureCollection = { type: 'FeatureCollection', features };
    return topology({ territoires }, QUANTIZATION) as Topology;
}

/** Reads `communes/<code>.json` of a geography folder. */
export function communesReader(geographyDir: string): (departementCode: string) => CommuneTopology | null {
    return code => {
        try {
            return JSON.parse(readFileSync(join(geographyDir, 'communes', `${code}.json`), 'utf8')) as CommuneTopology;
        } catch (error) {
            if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
            throw error;
        }
    };
}
