import type { Execute } from '../../queries/Execute.js';
import { RefusedRequest } from '../../queries/RefusedRequest.js';
import { structureListTexts } from '../../texts/structureListTexts.js';
import { checkListCodes } from './checkListCodes.js';
import type { ListNames } from './ListNames.js';
import { loadListNames } from './loadListNames.js';
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

/**
 * Everything that the page of structures shows for an address. A code that names nothing is left aside, and said.
 *
 * @param say the sentences of a mistake
 */
export async function loadStructureList(execute: Execute, search: URLSearchParams, say: Pick<typeof structureListTexts, 'mistake' | 'noWord'> = structureListTexts): Promise<LoadedList> {
    const parsed = parseListView(search, say);
    const { known, total } = await loadListNames(execute);
    const checked = checkListCodes(parsed.view, known, say.mistake);
    const { view } = checked;
    const mistakes = [...parsed.mistakes, ...checked.mistakes];
    const page = await loadListPage(execute, view, known).catch((error: unknown) => {
        if (!(error instanceof RefusedRequest) || view.after === null) throw error;
        mistakes.push(structureListTexts.badPage);
        view.after = null;
        return loadListPage(execute, view, known);
    });
    return { view, page, names: keepUsed(known, view), total, mistakes };
}

/** The names that the answers do not carry: those of the filters that are on. */
function keepUsed(known: ListNames, view: StructureListView): ListNames {
    const keep = (names: Record<string, string>, codes: readonly (string | null)[]) => Object.fromEntries(codes.flatMap(code => (code === null ? [] : [[code, names[code]!]])));
    return { departements: keep(known.departements, view.departements), epci: keep(known.epci, [view.epci]), sources: keep(known.sources, [view.source]) };
}
