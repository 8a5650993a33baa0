import type { ListNames } from './ListNames.js';
import type { StructurePage } from './loadListPage.js';

/** The names known so far and those that a page brings: a filter chosen from it can then be called by its name. */
export function addNames(names: ListNames, { facets }: StructurePage): ListNames {
    return {
        departements: { ...names.departements, ...Object.fromEntries(facets.departements.map(({ departement }) => [departement.code, departement.nom])) },
        epci: { ...names.epci, ...Object.fromEntries(facets.epci.map(({ epci }) => [epci.code, epci.nom])) },
        sources: { ...names.sources, ...Object.fromEntries(facets.sources.map(({ source }) => [source.id, source.title])) },
    };
}
