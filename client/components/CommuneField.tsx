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

/** The search field: a combobox that proposes communes; without a choice, the text itself is searched. */
export function CommuneField({ text, navigate }: { text: string; navigate: Navigate }) {
    const [typed, setTyped] = useState(text);
    const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
    const [active, setActive] = useState(-1);
    const [open, setOpen] = useState(false);
    const asked = useRef('');

    useEffect(() => {
        const question = typed.trim();
        asked.current = question;
        if (!open || question.length < 2) {
            setSuggestions([]);
            return;
        }
        const timer = setTimeout(() => {
            runOperation(executeOverHttp, communeSuggestions, { text: question })
                .then(({ communes }) => asked.current === question && setSuggestions(communes))
                .catch(() => setSuggestions([])); // the form still searches the text
        }, DELAY_MS);
        return () => clearTimeout(timer);
    }, [typed, open]);

    const choose = ({ codeInsee }: Suggestion) => {
        setOpen(false);
        setTyped('');
        navigate({ commune: codeInsee, text: '', look: null, selected: null });
    };
    const shown = open && suggestions.length > 0;
    return (
        <div class="field">
            <label class="visually-hidden" for="recherche">{texts.home.searchLabel}</label>
            <div class="field-box">
                <input
                    id="recherche" name="texte" type="text" inputMode="search" enterKeyHint="search" value={typed} placeholder={texts.home.searchHint} autoComplete="off" maxLength={100}
                    role="combobox" aria-autocomplete="list" aria-expanded={shown} aria-controls="propositions"
                    aria-activedescendant={shown && active >= 0 ? `proposition-${active}` : undefined}
                    onInput={event => {
                        setTyped(event.currentTarget.value);
                        setActive(-1);
                        setOpen(true);
                    }}
                    onBlur={() => setOpen(false)}
                    onKeyDown={event => {
                        if (event.key === 'Escape' && shown) {
                            setOpen(false);
                            event.preventDefault();
                        } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && suggestions.length) {
                            const step = event.key === 'ArrowDown' ? 1 : -1;
                            setOpen(true);
                            setActive((active + step + suggestions.length + (active < 0 && step < 0 ? 1 : 0)) % suggestions.length);
                            event.preventDefault();
                        } else if (event.key === 'Enter' && shown && active >= 0) {
                            choose(suggestions[active]!);
                            event.preventDefault();
                        }
                    }}
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
