import type { StructureKind } from '../queries/operations.js';
import { kindSlugs } from '../state/kindSlugs.js';
import type { Results } from '../state/loadResults.js';
import { printViewState } from '../state/printViewState.js';
import type { Navigate } from '../state/useHomeView.js';
import type { ViewState } from '../state/ViewState.js';
import { formatNumber } from '../texts/formatNumber.js';
import { kindTexts } from '../texts/kindTexts.js';
import { texts } from '../texts/texts.js';
import { CommuneField } from './CommuneField.js';
import { KindMark } from './KindMark.js';

/** The kinds that the directory began with; the others are one step away, so that the map stays in sight. */
const MAIN_KINDS: readonly StructureKind[] = ['MISSION_LOCALE', 'ANTENNE', 'RESIDENCE_HABITAT_JEUNES', 'ADEPAPE'];

interface Props {
    view: ViewState;
    results: Results;
    navigate: Navigate;
    search(text: string): Promise<void>;
}

/** A plain GET form: the server answers it; with JavaScript it answers at once and stays on the page. */
export function SearchForm({ view, results, navigate, search }: Props) {
    const counts = new Map(results.facets.kinds.map(({ kind, count }) => [kind, count]));
    const kinds = (Object.keys(kindSlugs) as StructureKind[]).filter(kind => counts.get(kind) || view.kinds.includes(kind));
    const filtered = view.kinds.length || view.departement || view.text || view.withPlaces;
    const toggle = (kind: StructureKind) => navigate({ kinds: view.kinds.includes(kind) ? view.kinds.filter(other => other !== kind) : [...view.kinds, kind] });
    const others = kinds.filter(kind => !MAIN_KINDS.includes(kind));
    const chip = (kind: StructureKind) => (
        <label key={kind} class={`chip kind-${kindSlugs[kind]}`}>
            <input type="checkbox" name="types" value={kindSlugs[kind]} checked={view.kinds.includes(kind)} onChange={() => toggle(kind)} />
            <KindMark kind={kind} />
            <span>{kindTexts[kind].short} <b>{formatNumber(counts.get(kind) ?? 0)}</b></span>
        </label>
    );
    return (
        <form class="search" method="get" action="/" role="search" onSubmit={event => {
            event.preventDefault();
            const text = String(new FormData(event.currentTarget).get('texte') ?? '').trim();
            void search(text);
        }}>
            <CommuneField key={view.text} text={view.text} navigate={navigate} />
            {results.communes.length > 0 && (
                <p class="communes-found" role="group" aria-label={texts.home.chooseCommune}>
                    <b>{texts.home.chooseCommune}</b>{' '}
                    {results.communes.map(({ codeInsee, nom, departement }) => (
                        <a key={codeInsee} href={printViewState({ ...view, text: '', commune: codeInsee })} onClick={event => {
                            event.preventDefault();
                            navigate({ text: '', commune: codeInsee, look: null });
                        }}>{nom} ({departement.code})</a>
                    ))}
                </p>
            )}
            {view.commune && <input type="hidden" name="commune" value={view.commune} />}
            <fieldset class="chips">
                <legend class="visually-hidden">{texts.home.kinds}</legend>
                {kinds.filter(kind => MAIN_KINDS.includes(kind)).map(chip)}
                {others.length > 0 && (
                    <details class="more-kinds" open={others.some(kind => view.kinds.includes(kind))}>
                        <summary>{texts.home.moreKinds} <b>{formatNumber(others.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0))}</b></summary>
                        <div class="chips">{others.map(chip)}</div>
                    </details>
                )}
            </fieldset>
            <div class="filters">
                <label class="filter-select">
                    <span class="visually-hidden">{texts.home.departement}</span>
                    <select name="departement" onChange={event => navigate({ departement: event.currentTarget.value || null, look: null })}>
                        <option value="" selected={!view.departement}>{texts.home.allDepartements}</option>
                        {results.facets.departements.map(({ departement: { code, nom }, count }) => (
                            <option key={code} value={code} selected={code === view.departement}>{`${nom} (${code}) · ${formatNumber(count)}`}</option>
                        ))}
                        {view.departement && !results.facets.departements.some(({ departement }) => departement.code === view.departement) && (
                            <option value={view.departement} selected>{view.departement} · 0</option>
                        )}
                    </select>
                </label>
                <label class="filter-check">
                    <input type="checkbox" name="places" value="oui" checked={view.withPlaces} onChange={() => navigate({ withPlaces: !view.withPlaces })} />
                    <span>{texts.home.withPlaces}</span>
                </label>
                <a class="clear" href={printViewState({ ...view, commune: null, selected: null, look: null }).replace('/', '/structures')}>{texts.home.allFilters}</a>
                {filtered && (
                    <a class="clear" href={printViewState({ ...view, kinds: [], departement: null, text: '', withPlaces: false, look: null })} onClick={event => {
                        event.preventDefault();
                        navigate({ kinds: [], departement: null, text: '', withPlaces: false });
                    }}>{texts.home.clear}</a>
                )}
            </div>
        </form>
    );
}
