import type { Execute } from '../../queries/Execute.js';
import { structureListNames } from '../../queries/operations.js';
import { runOperation } from '../../queries/runOperation.js';
import type { ListNames } from './ListNames.js';

/** Every code that an address of the list may name, with its French name, and how many structures there are in all. */
export async function loadListNames(execute: Execute): Promise<{ known: ListNames; total: number }> {
    const { departements, structures } = await runOperation(execute, structureListNames, {});
    const known: ListNames = {
        departements: Object.fromEntries(departements.map(({ code, nom }) => [code, nom])),
        epci: Object.fromEntries(structures.facets.epci.map(({ epci }) => [epci.code, epci.nom])),
        sources: Object.fromEntries(structures.facets.sources.map(({ source }) => [source.id, source.title])),
    };
    return { known, total: structures.totalCount };
}
