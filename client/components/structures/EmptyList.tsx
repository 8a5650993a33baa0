import { listChips } from '../../state/structureList/listChips.js';
import type { ListNames } from '../../state/structureList/ListNames.js';
import type { StructurePage } from '../../state/structureList/loadListPage.js';
import { printListView } from '../../state/structureList/printListView.js';
import type { StructureListView } from '../../state/structureList/StructureListView.js';
import type { NavigateList } from '../../state/structureList/useStructureList.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { structureListTexts as words } from '../../texts/structureListTexts.js';
import { followLink } from '../coverage/followLink.js';
import { UnstatedNote } from './UnstatedNote.js';

interface Props {
    view: StructureListView;
    page: StructurePage;
    names: ListNames;
    total: number;
    navigate: NavigateList;
}

/** Why there is nothing, and which filter to remove: the one that gives most comes first. */
export function EmptyList({ view, page, names, total, navigate }: Props) {
    const chips = new Map(listChips(view, names).map(chip => [chip.key, chip]));
    const removals = page.removals.flatMap(({ chip, count }) => {
        const found = chips.get(chip);
        return found ? [{ ...found, count }] : [];
    });
    return (
        <div class="notice list-empty">
            <h3>{words.emptyTitle}</h3>
            <UnstatedNote view={view} page={page} navigate={navigate} />
            <p>{words.emptyUnknown}</p>
            {(view.age ?? view.public ?? view.form) !== null && <p>{words.agreementNote}</p>}
            {removals.length === 0 && chips.size > 1 && <p>{words.emptyNoSingle}</p>}
            {removals.length > 0 && (
                <>
                    <p><b>{words.emptyRemove} :</b></p>
                    <ul>
                        {removals.map(({ key, label, change, count }, i) => (
                            <li key={key}><a class={i === 0 ? 'button' : 'clear'} href={printListView({ ...view, ...change })} onClick={followLink(() => navigate(change))}>{label} : {words.gives(formatNumber(count), count < 2)}</a></li>
                        ))}
                    </ul>
                </>
            )}
            {view.text !== '' && <p><a href={`/recherche?q=${encodeURIComponent(view.text)}`}>{words.searchEverywhere(view.text)}</a></p>}
            <p><a class="clear" href="/structures">{words.clear} : {words.gives(formatNumber(total), total < 2)}</a></p>
        </div>
    );
}
