import type { GeometryCollection, Topology } from 'topojson-specification';
import { readPackageJson } from './readPackageJson.js';

export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Reads the countries of Natural Earth, 1:10,000,000 (package world-atlas). */
export function readWorld(): World {
    return readPackageJson<World>('world-atlas/countries-10m.json');
}
