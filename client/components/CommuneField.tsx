import { useEffect, useRef, useState } from 'preact/hooks';
import { executeOverHttp } from '../queries/executeOverHttp.js';
import { communeSuggestions } from '../queries/operations.js';
import type { CommuneSuggestionsData } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import type { Navigate } from '../state/useHomeView.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';

type Suggestion = CommuneSuggestionsData['communes'][number];

/** Wait after the last key before asking, in milliseconds. */
const DELAY_MS = 120;
const MAX_SUGGESTIONS = 6;
const NO_KEYS = { moves: 0, enter: false };

/** The search field: a combobox that proposes communes; without a choice, the text itself is searched. */
export function CommuneField({ text, navigate }: { text: string; navigate: Navigate }) {
    const [typed, setTyped] = useState(text);
    const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
    const [active, setActive] = useState(-1);
    const [open, setOpen] = useState(false);
    const input = useRef<HTMLInputElement>(null);
    const asked = useRef('');
    /** The text that the suggestions answer; another one is still awaited. */
    const answered = useRef('');
    /** Keys pressed while the suggestions are awaited: they count once these are there. */
    const keys = useRef(NO_KEYS);

    const choose = ({ codeInsee }: Suggestion) => {
        setOpen(false);
        setTyped('');
        navigate({ commune: codeInsee, text: '', look: null, selected: null });
    };
    const receive = (question: string, communes: Suggestion[]) => {
        if (asked.current !== question) return;
        const { moves, enter } = keys.current;
        answered.current = question;
        keys.current = NO_KEYS;
        setSuggestions(communes);
        const chosen = moves && communes.length ? (moves > 0 ? moves - 1 : communes.length + moves) % communes.length : -1;
        if (chosen >= 0) setActive(chosen);
        if (enter && communes[chosen]) choose(communes[chosen]);
        else if (enter) input.current?.form?.requestSubmit(); // nothing to choose: the text is searched
    };

    useEffect(() => {
        const question = typed.trim();
        asked.current = question;
        if (!open || question.length < 2) {
            setSuggestions([]);
            answered.current = question;
            return;
        }
        if (answered.current === question && suggestions.length) return;
        const timer = setTimeout(() => {
            runOperation(executeOverHttp, communeSuggestions, { text: question, first: MAX_SUGGESTIONS })
                .then(({ communes }) => receive(question, communes))
                .catch(() => receive(question, [])); // the form still searches the text
        }, DELAY_MS);
        return () => clearTimeout(timer);
    }, [typed, open]);

    const shown = open && suggestions.length > 0;
    const onKeyDown = (event: KeyboardEvent) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        const waiting = open && typed.trim().length >= 2 && answered.current !== typed.trim();
        if (event.key === 'Escape' && shown) {
            setOpen(false);
            event.preventDefault();
        } else if (step && waiting) {
            keys.current = { ...keys.current, moves: keys.current.moves + step };
            event.preventDefault();
        } else if (event.key === 'Enter' && waiting && keys.current.moves) {
            keys.current = { ...keys.current, enter: true };
            event.preventDefault();
        } else if (step && suggestions.length) {
            setOpen(true);
            setActive((active + step + suggestions.length + (active < 0 && step < 0 ? 1 : 0)) % suggestions.length);
            event.preventDefault();
        } else if (event.key === 'Enter' && shown && active >= 0) {
            choose(suggestions[active]!);
            event.preventDefault();
        } else if (event.key === 'Enter') setOpen(false);
    };
    return (
        <div class="field">
            <label class="visually-hidden" for="recherche">{texts.home.searchLabel}</label>
            <div class="field-box">
                <input
                    ref={input} id="recherche" name="texte" type="text" inputMode="search" enterKeyHint="search" value={typed} placeholder={texts.home.searchHint} autoComplete="off" maxLength={100}
                    role="combobox" aria-autocomplete="list" aria-expanded={shown} aria-controls="propositions"
                    aria-activedescendant={shown && active >= 0 ? `proposition-${active}` : undefined}
                    onInput={event => {
                        setTyped(event.currentTarget.value);
                        setActive(-1);
                        setOpen(true);
                        keys.current = NO_KEYS;
                    }}
                    onBlur={() => setOpen(false)}
                    onKeyDown={onKeyDown}
                />
                <button type="submit">{texts.home.search}</button>
            </div>
            <ul id="propositions" class="suggestions" role="listbox" aria-label={texts.home.suggestions} hidden={!shown}>
                {suggestions.map((commune, i) => (
                    <li
                        key={commune.codeInsee} id={`proposition-${i}`} role="option" aria-selected={i === active}
                        onMouseDown={event => {
                            event.preventDefault();
                            choose(commune);
                        }}
                    >
                        <span>{commune.nom}</span> <small>{commune.codesPostaux[0]} · {commune.departement.nom}</small>
                    </li>
                ))}
            </ul>
            <p class="visually-hidden" role="status">{shown ? `${suggestions.length} ${plural(suggestions.length, 'commune proposée', 'communes proposées')}` : ''}</p>
        </div>
    );
}
