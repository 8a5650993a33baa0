import type { Feature, GeoJsonObject, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import type { Position } from '../domain/Position.js';
import { computeCells } from './computeCells.js';
import { computeOutline } from './computeOutline.js';
import { GRID_DEGREES } from './encodeTopology.js';
import { groupBy } from '../domain/groupBy.js';
import { mercator, type PlanePoint } from './mercator.js';
import { pointInRings } from './pointInRings.js';
import { signedArea } from './signedArea.js';
import type { World } from './readWorld.js';

type ContourFeature = Feature<Polygon | MultiPolygon, { nom: string }>;

interface Area {
    code: string;
    nom: string;
}

interface ContourCommune extends Area {
    departement: string;
    epci: string | null;
    position: Position;
    /** More points of the same commune. */
    innerPoints: readonly Position[];
}

export interface Contours {
    communes: ContourFeature[];
    epci: ContourFeature[];
    departements: ContourFeature[];
    /** Communes whose point is off the outline: land was added there. */
    landAdded: number;
}

type CellGeometry = (TopoPolygon | TopoMultiPolygon) & { id: string };

/** Two points nearer than this cannot have two cells: one is moved, or left out if they are of one commune. */
const SAME_POINT_M = 100;

/**
 * Computes approximate contours: Voronoi cells of the points of the communes cut by the outline of France, then joined
 * by commune, EPCI and département. Coordinates are whole steps of the grid (lng, lat); layers share all borders.
 */
export function computeContours(communes: readonly ContourCommune[], epci: readonly Area[], departements: readonly Area[], world: World): Contours {
    const france = world.objects.countries.geometries.find(({ properties }) => (properties as { name: string }).name === 'France');
    if (!france) throw new Error('Expected a country named France in world-atlas, found none.');
    const { coordinates } = (feature(world, france) as Feature<MultiPolygon>).geometry;
    const rings = coordinates.flat().map(ring => ring.slice(0, -1).map(([lng, lat]) => mercator.project({ lng: lng!, lat: lat! })));

    const outline = computeOutline(rings, communes.map(({ position }) => mercator.project(position)));
    const seeds = spreadSeeds(communes, pointInRings(outline.rings));
    const cells = computeCells(seeds.map(({ point }) => point), outline.rings);
    const features = cells.map((polygons, index): Feature => ({
        type: 'Feature',
        id: seeds[index]!.code,
        properties: {},
        geometry: { type: 'MultiPolygon', coordinates: toGrid(polygons) },
    }));
    const cellTopology = topology({ cells: { type: 'FeatureCollection', features } as GeoJsonObject });
    const { geometries } = cellTopology.objects.cells as unknown as { geometries: CellGeometry[] };

    const communeOf = new Map(communes.map(commune => [commune.code, commune]));
    const join = (areas: readonly Area[], areaOf: (commune: ContourCommune) => string | null): ContourFeature[] => {
        const byArea = groupBy(geometries, ({ id }) => areaOf(communeOf.get(id)!));
        return areas.flatMap(({ code, nom }) => {
            const members = byArea.get(code);
            if (!members) return [];
            const merged = members.length === 1 ? members[0]! : mergeArcs(cellTopology, members);
            const { geometry } = feature(cellTopology, merged) as Feature<Polygon | MultiPolygon>;
            return [{ type: 'Feature', id: code, properties: { nom }, geometry }];
        });
    };
    return {
        communes: join(communes, ({ code }) => code),
        epci: join(epci, commune => commune.epci),
        departements: join(departements, commune => commune.departement),
        landAdded: outline.islands,
    };
}

/** One seed for the point of each commune, moved a little where two are the same, and one for each of its other points. */
function spreadSeeds(communes: readonly ContourCommune[], isLand: (point: PlanePoint) => boolean): { code: string; point: PlanePoint }[] {
    const taken = new Set<string>();
    const cellOf = ([x, y]: PlanePoint) => `${Math.round(x / SAME_POINT_M)} ${Math.round(y / SAME_POINT_M)}`;
    const take = (code: string, point: PlanePoint) => {
        taken.add(cellOf(point));
        return { code, point };
    };
    const own = communes.map(({ code, position }) => {
        const [x, y] = mercator.project(position);
        let point: PlanePoint = [x, y];
        for (let turn = 1; taken.has(cellOf(point)) || (turn > 1 && !isLand(point)); turn++) {
            point = [x + 2 * SAME_POINT_M * Math.sqrt(turn) * Math.cos(turn * 2.4), y + 2 * SAME_POINT_M * Math.sqrt(turn) * Math.sin(turn * 2.4)];
        }
        return take(code, point);
    });
    const inner = communes.flatMap(({ code, innerPoints }) => innerPoints.flatMap(position => {
        const point = mercator.project(position);
        return taken.has(cellOf(point)) || !isLand(point) ? [] : [take(code, point)];
    }));
    return [...own, ...inner];
}

/** Rounds to the grid, closes the rings, turns the outer ones clockwise (TopoJSON's custom) and leaves out what collapsed. */
function toGrid(polygons: PlanePoint[][][]): number[][][][] {
    return polygons.flatMap(polygon => {
        const rings = polygon.map((ring, index) => {
            const rounded = ring.map(point => {
                const { lat, lng } = mercator.unproject(point);
                return [Math.round(lng / GRID_DEGREES), Math.round(lat / GRID_DEGREES)] as PlanePoint;
            });
            const distinct = rounded.filter(([x, y], i) => {
                const before = rounded.at(i - 1)!;
                return x !== before[0] || y !== before[1];
            });
            const area = signedArea(distinct);
            if (distinct.length < 3 || area === 0) return null;
            if (area > 0 === (index === 0)) distinct.reverse();
            return [...distinct, distinct[0]!];
        });
        const [outer, ...holes] = rings;
        return outer ? [[outer, ...holes.filter(hole => hole !== null)]] : [];
    });
}
