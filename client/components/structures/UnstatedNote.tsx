import { createUnstatedView } from '../../state/structureList/createUnstatedView.js';
import type { StructurePage } from '../../state/structureList/loadListPage.js';
import { printListView } from '../../state/structureList/printListView.js';
import type { StructureListView } from '../../state/structureList/StructureListView.js';
import type { NavigateList } from '../../state/structureList/useStructureList.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { structureListTexts as words } from '../../texts/structureListTexts.js';
import { followLink } from '../coverage/followLink.js';

interface Props {
    view: StructureListView;
    page: StructurePage;
    navigate: NavigateList;
}

/** Unknown never passes as yes, and is told: the places whose agreements do not state the age, public or form asked, and where to see them. */
export function UnstatedNote({ view, page: { unstatedCount, withPlacesCount }, navigate }: Props) {
    if (unstatedCount === 0) return null;
    const asked = [view.age === null ? null : words.unstated.age, view.public === null ? null : words.unstated.public, view.form === null ? null : words.unstated.form].filter(name => name !== null);
    const target = createUnstatedView(view);
    return (
        <p class="list-unstated">
            <b>{words.unstated.title(unstatedCount, asked.join(' ou '))}</b> {words.unstated.ask}{' '}
            <a href={printListView(target)} onClick={followLink(() => navigate(target))}>{words.unstated.see(formatNumber(withPlacesCount), withPlacesCount === 1)}</a>
        </p>
    );
}
