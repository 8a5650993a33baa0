import { searchTexts as words } from '../../texts/searchTexts.js';

interface Props {
    /** Two of them may be on one page: each has its own ids. */
    id: string;
    text?: string;
    /** In the header: the label is not shown. */
    compact?: boolean;
    type?: string | null;
}

/** A form that asks the page of results; a script adds suggestions to its field once it is used. */
export function SearchBox({ id, text = '', compact = false, type = null }: Props) {
    return (
        <form class={compact ? 'site-search site-search-compact' : 'site-search'} action="/recherche" method="get" role="search" aria-label={compact ? words.boxLabel : undefined} data-search-box={id}>
            <label class="visually-hidden" for={id}>{words.boxLabel}</label>
            <div class="field">
                <div class="field-box">
                    <input id={id} name="q" type="text" inputMode="search" enterKeyHint="search" maxLength={100} autoComplete="off" autoCapitalize="off" spellcheck={false} placeholder={compact ? words.open : words.label} value={text} />
                    <button type="submit" aria-label={compact ? words.submit : undefined}>{compact ? <Glass /> : words.submit}</button>
                </div>
            </div>
            {type && <input type="hidden" name="type" value={type} />}
        </form>
    );
}

/** A magnifying glass. */
export function Glass() {
    return (
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round">
            <circle cx="10.5" cy="10.5" r="6.5" />
            <path d="M15.5 15.5 21 21" />
        </svg>
    );
}
