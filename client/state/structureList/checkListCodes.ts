import { structureListTexts } from '../../texts/structureListTexts.js';
import type { ListNames } from './ListNames.js';
import type { StructureListView } from './StructureListView.js';

/**
 * Leaves out of a view the codes that name nothing, and says them in French.
 *
 * @param say the sentence of a mistake
 */
export function checkListCodes(view: StructureListView, known: ListNames, say: (label: string, value: string) => string = structureListTexts.mistake): { view: StructureListView; mistakes: string[] } {
    const { fields } = structureListTexts;
    const mistakes: string[] = [];
    const has = (names: Record<string, string>, code: string) => Object.hasOwn(names, code);
    const keep = (names: Record<string, string>, code: string | null, label: string): string | null => {
        if (code === null || has(names, code)) return code;
        mistakes.push(say(label, code));
        return null;
    };
    const unknown = view.departements.filter(code => !has(known.departements, code));
    if (unknown.length) mistakes.push(say(fields.departements, unknown.join(', ')));
    return {
        view: {
            ...view,
            departements: view.departements.filter(code => has(known.departements, code)),
            epci: keep(known.epci, view.epci, fields.epci),
            source: keep(known.sources, view.source, fields.source),
        },
        mistakes,
    };
}
