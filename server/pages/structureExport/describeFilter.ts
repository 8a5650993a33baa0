import { listChips } from '../../../client/state/structureList/listChips.js';
import type { ListNames } from '../../../client/state/structureList/ListNames.js';
import type { StructureListView } from '../../../client/state/structureList/StructureListView.js';
import { exportTexts } from '../../../client/texts/exportTexts.js';

/** The filter of a list in French words: those of its chips. */
export function describeFilter(view: StructureListView, names: ListNames): string {
    return listChips(view, names).map(({ label }) => label.replaceAll('\u00a0', ' ')).join(' ; ') || exportTexts.noFilter;
}
