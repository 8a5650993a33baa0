import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import type { TerritoryLevel } from '../domain/vocabulary.js';
import { signedArea } from '../geography/signedArea.js';
import { communesReader } from './buildTopology.js';

/** 1 m: the grids of the outlines are 10 m and coarser. */
const DECIMALS = 5;

type Drawn = TopoPolygon | TopoMultiPolygon;

export interface OutlinedTerritory {
    id: string;
    code: string;
    departementCodes: readonly string[];
}

/** The approximate outlines of territories as RFC 7946 asks for them, from the files of the map. */
export class CoverageOutlines {
    private readonly files = new Map<string, Topology>();

    /** @param missionsLocales the topology of the Mission Locale territories */
    constructor(private readonly geographyDir: string, private readonly missionsLocales: () => Topology) {}

    /**
     * Finds the outlines of some territories of one level, by id; one that nobody drew is not in the result.
     *
     * Exterior rings are counter-clockwise, holes clockwise; positions are longitude, latitude, rounded to the metre.
     */
    read(level: TerritoryLevel, territories: readonly OutlinedTerritory[]): Map<string, MultiPolygon> {
        switch (level) {
            case 'COMMUNE': return this.readCommunes(territories);
            case 'EPCI': return pick(this.file('epci.json'), 'epci', territories.map(({ id, code }) => [id, code]));
            case 'DEPARTEMENT': return pick(this.file('departements.json'), 'departements', territories.map(({ id, code }) => [id, code]));
            case 'REGION': return this.mergeDepartements(territories);
            case 'MISSION_LOCALE': return pick(this.missionsLocales(), 'territoires', territories.map(({ id }) => [id, id]));
        }
    }

    private readCommunes(territories: readonly OutlinedTerritory[]): Map<string, MultiPolygon> {
        const readDepartement = communesReader(this.geographyDir);
        const found = new Map<string, MultiPolygon>();
        for (const departement of new Set(territories.flatMap(({ departementCodes }) => departementCodes))) {
            const topology = readDepartement(departement);
            const own = territories.filter(({ departementCodes }) => departementCodes.includes(departement));
            if (topology) for (const [id, outline] of pick(topology, 'communes', own.map(({ id, code }) => [id, code]))) found.set(id, outline);
        }
        return found;
    }

    private mergeDepartements(territories: readonly OutlinedTerritory[]): Map<string, MultiPolygon> {
        const topology = this.file('departements.json');
        const drawn = listDrawn(topology, 'departements');
        return new Map(
            territories.flatMap(({ id, departementCodes }) => {
                const own = drawn.filter(geometry => departementCodes.includes(String(geometry.id)));
                return own.length > 0 ? [[id, wind(merge(topology, own).coordinates)] as const] : [];
            }),
        );
    }

    private file(name: string): Topology {
        const known = this.files.get(name);
        if (known) return known;
        const topology = JSON.parse(readFileSync(join(this.geographyDir, name), 'utf8')) as Topology;
        this.files.set(name, topology);
        return topology;
    }
}

function listDrawn(topology: Topology, object: string): Drawn[] {
    const { geometries } = topology.objects[object] as GeometryCollection;
    return geometries.filter((geometry: GeometryObject): geometry is Drawn => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
}

/** @param wanted id of a territory, and the id of its geometry */
function pick(topology: Topology, object: string, wanted: readonly (readonly [string, string])[]): Map<string, MultiPolygon> {
    const drawn = new Map(listDrawn(topology, object).map(geometry => [String(geometry.id), geometry]));
    return new Map(
        wanted.flatMap(([id, geometryId]) => {
            const geometry = drawn.get(geometryId);
            if (!geometry) return [];
            const shape = feature(topology, geometry as TopoMultiPolygon).geometry as { type: string; coordinates: Position[][] | Position[][][] };
            const polygons = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as Position[][][];
            return polygons.length > 0 ? [[id, wind(polygons)] as const] : [];
        }),
    );
}

/** The right-hand rule: what a ring bounds is on its left. */
function wind(polygons: Position[][][]): MultiPolygon {
    const round = (degrees: number) => Number(degrees.toFixed(DECIMALS));
    const coordinates = polygons.map(rings =>
        rings.map((ring, r) => {
            const rounded = ring.map(([lng, lat]) => [round(lng!), round(lat!)] as [number, number]);
            return signedArea(rounded) > 0 === (r === 0) ? rounded : rounded.reverse();
        }),
    );
    return { type: 'MultiPolygon', coordinates };
}
