import type { Execute } from '../../../client/queries/Execute.js';
import { checkListCodes } from '../../../client/state/structureList/checkListCodes.js';
import { loadListNames } from '../../../client/state/structureList/loadListNames.js';
import type { ListNames } from '../../../client/state/structureList/ListNames.js';
import { MAX_TEXT, parseListView } from '../../../client/state/structureList/parseListView.js';
import type { StructureListView } from '../../../client/state/structureList/StructureListView.js';
import { exportTexts } from '../../../client/texts/exportTexts.js';

/** Filters of the list; those in the first row may be repeated, as a form without JavaScript does. */
const REPEATABLE = ['types', 'departement'];
const FILTERS = [...REPEATABLE, 'epci', 'texte', 'age', 'public', 'besoin', 'forme', 'places', 'convention', 'depuis', 'source', 'sur'];
/** Of the page, without a meaning for a file, which holds the whole list. */
const PAGE = 'apres';

export type CheckedList = { view: StructureListView; names: ListNames } | { mistakes: string[] };

/** Reads the address of a file. A page leaves aside what it cannot read, and says it; a file that held another list than asked could not: it is refused. */
export async function checkListAddress(execute: Execute, search: URLSearchParams): Promise<CheckedList> {
    const mistakes = [...new Set(search.keys())].flatMap(name => {
        if (name === PAGE) return [];
        const values = search.getAll(name);
        if (!FILTERS.includes(name)) return [exportTexts.unknownFilter(name.slice(0, 40), FILTERS.join(', '))];
        return values.length > 1 && !REPEATABLE.includes(name) ? [exportTexts.repeated(name, values.length)] : [];
    });
    const text = (search.get('texte') ?? '').trim();
    if (text.length > MAX_TEXT) mistakes.push(exportTexts.tooLong(MAX_TEXT, text.length));
    const asked = new URLSearchParams([...search].filter(([name]) => name !== PAGE));
    const parsed = parseListView(asked, exportTexts);
    const { known } = await loadListNames(execute);
    const checked = checkListCodes(parsed.view, known, exportTexts.mistake);
    mistakes.push(...parsed.mistakes, ...checked.mistakes);
    return mistakes.length > 0 ? { mistakes } : { view: checked.view, names: known };
}
