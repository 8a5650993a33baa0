import { LISTINGS, STRUCTURE_KINDS, type StructureKind } from '../domain/vocabulary.js';
import type { CoverageIndex } from './CoverageIndex.js';
import type { Area } from './listAreas.js';

/** What the directory knows of every commune, in the rising order of the codes INSEE (that of columns.json): the data of the simulation in the browser. */
export interface CoverageColumns {
    /** Communes: the length of every column. */
    size: number;
    /** Located structures: kind, position, and the commune that says on which land they stand. */
    structures: { id: string; kind: StructureKind; lat: number; lng: number; commune: number }[];
    /** How far the sources list each kind in each commune: a digit, its index in NONE, PARTIAL, COMPLETE. */
    listings: Record<StructureKind, string>;
    /** Territories of Missions Locales: code and communes, which two may share. */
    missionsLocales: { code: string; nom: string; communes: number[] }[];
    /** Imported weights by id; null where the file gives none. Total population is in columns.json. */
    weights: { id: string; label: string; values: (number | null)[] }[];
}

/** Gathers the columns; once for the data that the index was made of, since it reads every commune for every kind. */
export function createCoverageColumns(index: CoverageIndex, missionsLocales: readonly Area[]): CoverageColumns {
    const { indexOf } = index;
    return {
        size: indexOf.size,
        structures: index.locatedOf(STRUCTURE_KINDS).map(({ structure, lat, lng, codeInsee }) => ({ id: structure.id, kind: structure.kind, lat, lng, commune: indexOf.get(codeInsee)! })),
        listings: Object.fromEntries(STRUCTURE_KINDS.map(kind => [kind, index.listings([kind]).map(listing => LISTINGS.indexOf(listing)).join('')])) as Record<StructureKind, string>,
        missionsLocales: missionsLocales.map(({ code, nom, codesInsee }) => ({ code, nom, communes: [...codesInsee].map(codeInsee => indexOf.get(codeInsee)!).sort((a, b) => a - b) })),
        weights: index.weights().filter(({ id }) => id !== 'population').map(({ id, label }) => ({
            id, label, values: Array.from(index.weightOf(id), value => (Number.isNaN(value) ? null : value)),
        })),
    };
}
