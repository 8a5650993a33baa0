import type { StructureKind } from '../../queries/operations.js';
import { kindSlugs } from '../../state/kindSlugs.js';
import type { ListNames } from '../../state/structureList/ListNames.js';
import type { StructurePage } from '../../state/structureList/loadListPage.js';
import { printListView } from '../../state/structureList/printListView.js';
import type { StructureListView } from '../../state/structureList/StructureListView.js';
import type { NavigateList } from '../../state/structureList/useStructureList.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { kindTexts } from '../../texts/kindTexts.js';
import { structureListTexts as words } from '../../texts/structureListTexts.js';
import { KindMark } from '../KindMark.js';
import { AgreementFields } from './AgreementFields.js';
import { PlaceFields } from './PlaceFields.js';
import { TrustFields } from './TrustFields.js';

export interface ListFieldsProps {
    view: StructureListView;
    page: StructurePage;
    names: ListNames;
    navigate: NavigateList;
}

/** A plain GET form: the server answers it; with JavaScript each choice is answered at once. */
export function ListForm(props: ListFieldsProps) {
    const { view, page, navigate } = props;
    const counts = new Map(page.facets.kinds.map(({ kind, count }) => [kind, count]));
    const kinds = (Object.keys(kindSlugs) as StructureKind[]).filter(kind => counts.has(kind) || view.kinds.includes(kind));
    const toggle = (kind: StructureKind) => navigate({ kinds: view.kinds.includes(kind) ? view.kinds.filter(other => other !== kind) : [...view.kinds, kind].sort((a, b) => kinds.indexOf(a) - kinds.indexOf(b)) });
    return (
        <form class="list-form" method="get" action="/structures" role="search" aria-label={words.form} onSubmit={event => {
            event.preventDefault();
            navigate({ text: String(new FormData(event.currentTarget).get('texte') ?? '').trim().slice(0, 100) });
        }}>
            <div class="field-box">
                <label class="visually-hidden" for="liste-texte">{words.fields.text}</label>
                <input key={view.text} id="liste-texte" name="texte" type="text" inputMode="search" enterKeyHint="search" defaultValue={view.text} placeholder={words.fields.text} autoComplete="off" maxLength={100} />
                <button type="submit">{words.search}</button>
            </div>
            <fieldset class="chips">
                <legend class="visually-hidden">{words.fields.kinds}</legend>
                {kinds.map(kind => (
                    <label key={kind} class={`chip kind-${kindSlugs[kind]}`}>
                        <input type="checkbox" name="types" value={kindSlugs[kind]} checked={view.kinds.includes(kind)} onChange={() => toggle(kind)} />
                        <KindMark kind={kind} />
                        <span>{kindTexts[kind].short} <b>{formatNumber(counts.get(kind) ?? 0)}</b></span>
                    </label>
                ))}
            </fieldset>
            <p class="list-jump"><a href="#liste">{words.toList(page.totalCount)}</a></p>
            <PlaceFields {...props} />
            <AgreementFields {...props} />
            <TrustFields {...props} />
            <p class="list-submit">
                <button class="button no-script" type="submit">{words.apply}</button>
                {printListView({ ...view, after: null }) !== '/structures' && <a class="clear" href="/structures">{words.clear}</a>}
            </p>
        </form>
    );
}
