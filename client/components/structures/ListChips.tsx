import { listChips } from '../../state/structureList/listChips.js';
import type { ListNames } from '../../state/structureList/ListNames.js';
import { printListView } from '../../state/structureList/printListView.js';
import type { StructureListView } from '../../state/structureList/StructureListView.js';
import type { NavigateList } from '../../state/structureList/useStructureList.js';
import { structureListTexts as words } from '../../texts/structureListTexts.js';
import { followLink } from '../coverage/followLink.js';

/** The filters that are on, each a link that removes it. */
export function ListChips({ view, names, navigate }: { view: StructureListView; names: ListNames; navigate: NavigateList }) {
    const chips = listChips(view, names);
    if (!chips.length) return null;
    return (
        <ul class="list-chips" aria-label={words.chips}>
            {chips.map(({ key, label, change }) => (
                <li key={key}>
                    <a class="list-chip" href={printListView({ ...view, ...change })} onClick={followLink(() => navigate(change))}>
                        <span class="visually-hidden">{words.remove('')}</span>{label} <span class="list-chip-cross" aria-hidden="true">×</span>
                    </a>
                </li>
            ))}
        </ul>
    );
}
