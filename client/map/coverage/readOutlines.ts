import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { CoverageLevel } from '../../state/coverageView/CoverageViewState.js';
import type { SiteVersions } from '../../state/SiteVersions.js';
import { readTopology } from '../readTopology.js';

/** The outline of a territory; `id` is the one of its row. */
export type Outline = Feature<Polygon | MultiPolygon, { nom: string }>;

interface Area {
    /** Départements whose communes are drawn. */
    departements: readonly string[];
    regions: readonly { code: string; nom: string; departements: readonly { code: string }[] }[];
}

/** Fetches the approximate outlines of a level; régions are their départements merged. */
export async function readOutlines(level: CoverageLevel, { geography, territories }: SiteVersions, { departements, regions }: Area): Promise<Outline[]> {
    const read = async (path: string, object: string) => {
        const topology = await readTopology(path);
        return feature(topology, topology.objects[object]!).features as Outline[];
    };
    switch (level) {
        case 'COMMUNE': return (await Promise.all(departements.map(code => read(`/carte/${geography}/communes/${code}.json`, 'communes')))).flat();
        case 'EPCI': return read(`/carte/${geography}/epci.json`, 'epci');
        case 'MISSION_LOCALE': return read(`/carte/territoires.json?v=${territories}`, 'territoires');
        case 'DEPARTEMENT': return read(`/carte/${geography}/departements.json`, 'departements');
        case 'REGION': {
            const topology = await readTopology(`/carte/${geography}/departements.json`);
            const shapes = topology.objects.departements!.geometries;
            return regions.map(({ code, nom, departements: own }): Outline => {
                const codes = new Set(own.map(departement => departement.code));
                return { type: 'Feature', id: code, properties: { nom }, geometry: merge(topology, shapes.filter(({ id }) => codes.has(String(id))) as never) };
            });
        }
    }
}
