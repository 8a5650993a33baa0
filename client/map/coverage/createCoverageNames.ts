import { GeoJSON } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import type { CoverageLevel } from '../../state/coverageView/CoverageViewState.js';
import { computeLabelPoint } from '../computeLabelPoint.js';
import { createOwnership } from '../createOwnership.js';
import type { MapName } from '../layers/createLabelsLayer.js';
import type { Outline } from './readOutlines.js';

interface Named {
    id: string;
    /** A point well inside, when the server knows one. */
    center: { lat: number; lng: number } | null;
    /** Writings, the fullest first. */
    writings: readonly string[];
}

/** Small territories are named from this zoom on, when they are many. */
const SMALL_FROM_ZOOM: Partial<Record<CoverageLevel, number>> = { COMMUNE: 10.5, EPCI: 8.5 };
/** Farther away the names of départements would cover them. */
const DEPARTEMENTS_FROM_ZOOM = 6.25;
const AREA_LEVELS: ReadonlySet<CoverageLevel> = new Set(['DEPARTEMENT', 'REGION']);

/** The names of the coverage map for its present zoom, the most important first: territories in the order of the table, then départements. */
export function createCoverageNames(map: LeafletMap, departements: readonly Outline[]) {
    const points = new Map<Outline, { lat: number; lng: number } | null>();
    const pointOf = (shape: Outline) => {
        if (!points.has(shape)) points.set(shape, computeLabelPoint(shape.geometry));
        return points.get(shape)!;
    };
    const boxes = new Map(departements.map(shape => [shape, new GeoJSON(shape).getBounds()]));
    let territories: { level: CoverageLevel; named: readonly Named[]; outlines: ReadonlyMap<string, Outline>; area: ReadonlySet<string> } = { level: 'DEPARTEMENT', named: [], outlines: new Map(), area: new Set() };
    return {
        update(level: CoverageLevel, named: readonly Named[], outlines: readonly Outline[], area: readonly string[]): void {
            territories = { level, named, outlines: new Map(outlines.map(outline => [String(outline.id), outline])), area: new Set(area) };
        },
        list(): MapName[] {
            const { level, named, outlines, area } = territories;
            const view = map.getBounds();
            const toPosition = (x: number, y: number) => map.containerPointToLatLng([x, y]);
            const own = map.getZoom() < (SMALL_FROM_ZOOM[level] ?? 0) ? [] : named.flatMap(({ id, center, writings }): MapName[] => {
                const shape = outlines.get(id);
                const position = center ?? (shape ? pointOf(shape) : null);
                if (!shape || !position || !view.contains(position)) return [];
                const findOwner = createOwnership([shape], toPosition);
                return [{ id, position, className: 'label-town', maxShift: 20, leader: false, writings, contains: (x, y) => findOwner(x, y) === id }];
            });
            if (AREA_LEVELS.has(level) || map.getZoom() < DEPARTEMENTS_FROM_ZOOM) return own;
            const written = new Set(own.map(({ writings }) => writings[0])); // a territory that is its département is named once
            const regional = departements.filter(shape => !written.has(shape.properties.nom) && view.intersects(boxes.get(shape)!)).flatMap((shape): MapName[] => {
                const position = pointOf(shape);
                const known = area.has(String(shape.id));
                return position ? [{ id: `departement ${shape.id}`, position, className: known ? 'label-departement' : 'label-neighbour', maxShift: 30, leader: false, writings: [shape.properties.nom] }] : [];
            }).sort((a, b) => (a.className < b.className ? -1 : a.className > b.className ? 1 : 0));
            return [...own, ...regional];
        },
    };
}
