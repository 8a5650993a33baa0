import type { LoadedList } from '../../state/structureList/loadStructureList.js';
import { listChips } from '../../state/structureList/listChips.js';
import { printListQuery } from '../../state/structureList/printListQuery.js';
import { printListView } from '../../state/structureList/printListView.js';
import { useStructureList } from '../../state/structureList/useStructureList.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { printedFilter } from '../../texts/printedFilter.js';
import { plural } from '../../texts/plural.js';
import { structureListTexts as words } from '../../texts/structureListTexts.js';
import { typeset } from '../../texts/typeset.js';
import { EmptyList } from './EmptyList.js';
import { ListDownloads } from './ListDownloads.js';
import { ListChips } from './ListChips.js';
import { ListedRow } from './ListedRow.js';
import { ListForm } from './ListForm.js';
import { ListPages } from './ListPages.js';
import { ListTools } from './ListTools.js';
import { SavedLists } from './SavedLists.js';
import { UnstatedNote } from './UnstatedNote.js';

/** The filters and the list that they give: one state, held by the address bar. */
export function StructureList(initial: LoadedList) {
    const { view, page, names, status, wait, navigate, retry } = useStructureList(initial);
    const whole = { ...view, after: null };
    const list = printListQuery(whole);
    const mistakes = page === initial.page ? initial.mistakes : [];
    return (
        <main id="contenu" class="list-page" tabIndex={-1}>
            <div class="list-side">
                <h1>{words.title}</h1>
                <p class="lead">{words.intro}</p>
                <ListForm view={view} page={page} names={names} navigate={navigate} />
                <SavedLists query={list} />
            </div>
            <section class={`list-main list-${status}`} aria-labelledby="liste" aria-busy={status === 'loading'}>
                {mistakes.length > 0 && <div class="notice notice-mistake" role="alert">{mistakes.map(mistake => <p key={mistake}>{typeset(mistake)}</p>)}</div>}
                <div class="list-head">
                    <h2 id="liste" tabIndex={-1}>{formatNumber(page.totalCount)} {plural(page.totalCount, words.found[0], words.found[1])}</h2>
                    <ListTools address={printListView(whole)} />
                </div>
                <ListDownloads query={list} count={page.totalCount} />
                <p class="visually-hidden" role="status">{status === 'loading' ? words.loading : `${formatNumber(page.totalCount)} ${plural(page.totalCount, words.found[0], words.found[1])}`}</p>
                <p class="print-only">{printedFilter(listChips(view, names), page, initial.total)}</p>
                <ListChips view={view} names={names} navigate={navigate} />
                {status === 'error' && (
                    <div class="notice notice-error" role="alert">
                        <p><b>{wait === null ? words.errorTitle : words.waitTitle}</b> {wait === null ? words.errorText : `Réessayez dans ${wait} ${plural(wait, 'seconde', 'secondes')}.`}</p>
                        <button type="button" onClick={retry}>{words.retry}</button>
                    </div>
                )}
                {page.totalCount > 0 && <UnstatedNote view={view} page={page} navigate={navigate} />}
                {page.totalCount === 0 && <EmptyList view={view} page={page} names={names} total={initial.total} navigate={navigate} />}
                <ul class="rows">{page.nodes.map(structure => <li key={structure.id} class="row" data-structure={structure.id}><ListedRow structure={structure} list={list} /></li>)}</ul>
                <ListPages view={view} page={page} navigate={navigate} />
            </section>
        </main>
    );
}
