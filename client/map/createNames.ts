import type { Map as LeafletMap } from 'leaflet';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { TerritoryOnMap } from '../queries/operations.js';
import { rankUncovered } from '../state/rankUncovered.js';
import { formatNumber } from '../texts/formatNumber.js';
import { shortenTerritory } from '../texts/shortenTerritory.js';
import { computeLabelPoint } from './computeLabelPoint.js';
import type { Spot } from './groupSpots.js';
import { createOwnership } from './createOwnership.js';
import { isInside } from './isInside.js';
import type { MapName } from './layers/createLabelsLayer.js';

type Shape = Feature<Polygon | MultiPolygon, { nom: string }>;

const TOWNS_FROM_ZOOM = 8.75;
const COMMUNES_FROM_ZOOM = 11.5;
const TERRITORY_NAMES_TO_ZOOM = 11;

interface Layers {
    departements: readonly Shape[];
    described: ReadonlySet<string>;
    territories: readonly TerritoryOnMap[];
    shapes: readonly Shape[];
    spots(): readonly Spot[];
    communes(): readonly Shape[];
}

/** The names of the map for its present zoom, the most important first. */
export function createNames(map: LeafletMap, { departements, described, territories, shapes, spots, communes }: Layers): () => MapName[] {
    const points = new Map<Shape, { lat: number; lng: number } | null>();
    const pointOf = (shape: Shape) => {
        if (!points.has(shape)) points.set(shape, computeLabelPoint(shape.geometry));
        return points.get(shape)!;
    };
    const shapeById = new Map(shapes.map(shape => [String(shape.id), shape]));
    const containsOf = (shape: Shape) => (x: number, y: number) => isInside(map.containerPointToLatLng([x, y]), shape.geometry);
    const roomy = map.getSize().x > 700;
    const hatched = new Set(territories.filter(({ status }) => status === 'UNCOVERED').map(({ id }) => id));
    const hatchedShapes = shapes.filter(({ id }) => hatched.has(String(id)));
    let findOwner = createOwnership(hatchedShapes, (x, y) => map.containerPointToLatLng([x, y]));
    const uncovered: MapName[] = rankUncovered(territories).flatMap(({ id, nom, population, center }, rank) => {
        const shape = shapeById.get(id);
        const position = (shape && pointOf(shape)) ?? center;
        if (!position) return [];
        const short = shortenTerritory(nom);
        const people = population === null ? '' : `\n${formatNumber(population)} hab.`;
        return [{
            id, position, className: 'label-territory', maxShift: roomy ? 280 : 72,
            writings: [short + people, short, String(rank + 1)], costs: roomy ? [0, 90, 1_000] : [0, 12, 60],
            contains: shape && ((x, y) => findOwner(x, y) === id),
            avoids: (x, y) => ![id, null].includes(findOwner(x, y)), // its hatches are another's
        }];
    });
    const written = new Set(uncovered.map(({ writings }) => writings.at(-2)));
    const regional: MapName[] = departements.filter(shape => !written.has(shape.properties.nom)).flatMap((shape): MapName[] => {
        const position = pointOf(shape);
        const known = described.has(String(shape.id));
        return position ? [{ id: `departement ${shape.id}`, position, className: known ? 'label-departement' : 'label-neighbour', maxShift: known ? 72 : 36, leader: false, contains: containsOf(shape), writings: [shape.properties.nom] }] : [];
    }).sort((a, b) => (a.className < b.className ? -1 : a.className > b.className ? 1 : 0));
    return () => {
        const zoom = map.getZoom();
        findOwner = createOwnership(hatchedShapes, (x, y) => map.containerPointToLatLng([x, y]));
        const towns = zoom < TOWNS_FROM_ZOOM ? [] : spots().filter(({ located }) => located).map((spot): MapName => {
            const nom = spot.structures[0]!.commune?.nom ?? '';
            return { id: `commune ${spot.key}`, position: spot.position, shiftY: 22, className: 'label-town', maxShift: 45, leader: false, writings: [nom] };
        }).filter(({ writings }) => writings[0]);
        const small = zoom < COMMUNES_FROM_ZOOM ? [] : communes().flatMap((shape): MapName[] => {
            const position = pointOf(shape);
            return position ? [{ id: `petite ${shape.id}`, position, className: 'label-commune', maxShift: 18, leader: false, writings: [shape.properties.nom] }] : [];
        });
        const named = new Set(towns.map(({ writings }) => writings[0]));
        return [
            ...(zoom < TERRITORY_NAMES_TO_ZOOM ? uncovered : []), ...towns, ...(zoom < COMMUNES_FROM_ZOOM ? regional : []),
            ...small.filter(({ writings }) => !named.has(writings[0]!)),
        ];
    };
}
