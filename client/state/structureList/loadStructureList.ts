import type { Execute } from '../../queries/Execute.js';
import { structureListNames } from '../../queries/operations.js';
import { RefusedRequest } from '../../queries/RefusedRequest.js';
import { runOperation } from '../../queries/runOperation.js';
import { structureListTexts } from '../../texts/structureListTexts.js';
import type { ListNames } from './ListNames.js';
import { loadListPage } from './loadListPage.js';
import type { StructurePage } from './loadListPage.js';
import { parseListView } from './parseListView.js';
import type { StructureListView } from './StructureListView.js';

export interface LoadedList {
    view: StructureListView;
    page: StructurePage;
    names: ListNames;
    /** Structures in the whole directory. */
    total: number;
    /** What of the address names nothing, in French. */
    mistakes: string[];
}

/** Everything that the page of structures shows for an address. A code that names nothing is left aside, and said. */
export async function loadStructureList(execute: Execute, search: URLSearchParams): Promise<LoadedList> {
    const { view, mistakes } = parseListView(search);
    const { departements, structures } = await runOperation(execute, structureListNames, {});
    const known: ListNames = {
        departements: Object.fromEntries(departements.map(({ code, nom }) => [code, nom])),
        epci: Object.fromEntries(structures.facets.epci.map(({ epci }) => [epci.code, epci.nom])),
        sources: Object.fromEntries(structures.facets.sources.map(({ source }) => [source.id, source.title])),
    };
    const { fields, mistake } = structureListTexts;
    const has = (names: Record<string, string>, code: string) => Object.hasOwn(names, code);
    const unknown = view.departements.filter(code => !has(known.departements, code));
    if (unknown.length) mistakes.push(mistake(fields.departements, unknown.join(', ')));
    view.departements = view.departements.filter(code => has(known.departements, code));
    if (view.epci && !has(known.epci, view.epci)) {
        mistakes.push(mistake(fields.epci, view.epci));
        view.epci = null;
    }
    if (view.source && !has(known.sources, view.source)) {
        mistakes.push(mistake(fields.source, view.source));
        view.source = null;
    }
    const page = await loadListPage(execute, view, known).catch((error: unknown) => {
        if (!(error instanceof RefusedRequest) || view.after === null) throw error;
        mistakes.push(structureListTexts.badPage);
        view.after = null;
        return loadListPage(execute, view, known);
    });
    return { view, page, names: keepUsed(known, view), total: structures.totalCount, mistakes };
}

/** The names that the answers do not carry: those of the filters that are on. */
function keepUsed(known: ListNames, view: StructureListView): ListNames {
    const keep = (names: Record<string, string>, codes: readonly (string | null)[]) => Object.fromEntries(codes.flatMap(code => (code === null ? [] : [[code, names[code]!]])));
    return { departements: keep(known.departements, view.departements), epci: keep(known.epci, [view.epci]), sources: keep(known.sources, [view.source]) };
}
