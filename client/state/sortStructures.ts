import type { StructureRow } from '../queries/operations.js';
import { distanceKm } from '#coverage/distanceKm.js';
import { kindSlugs } from './kindSlugs.js';

const COMPARE = new Intl.Collator('fr').compare;
const ORDER = Object.keys(kindSlugs);

/** By département, kind and name; nearest first once a commune is chosen, those without a position last. */
export function sortStructures(structures: readonly StructureRow[], near: { lat: number; lng: number } | null): StructureRow[] {
    const km = new Map(near ? structures.map(({ id, position }) => [id, position ? distanceKm(near, position) : Infinity]) : []);
    return [...structures].sort((a, b) => ((km.get(a.id) ?? 0) === (km.get(b.id) ?? 0) ? 0 : km.get(a.id)! - km.get(b.id)!)
        || COMPARE(a.departement.code, b.departement.code)
        || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)
        || COMPARE(a.nom, b.nom)
        || COMPARE(a.id, b.id));
}
