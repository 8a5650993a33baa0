import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import type { YoungData } from '../directory/useYoungData.js';
import type { GazetteerCommune } from '../gazetteer/GazetteerCommune.js';
import { findHere } from '../gazetteer/findHere.js';

const MAX_SUGGESTIONS = 6;

interface Props {
    data: YoungData;
    text: string;
    commune: GazetteerCommune | null;
    /** Why the text is not a place yet, in the reader's language. */
    mistake: string | null;
    onType(text: string): void;
    onChoose(commune: GazetteerCommune, position: { lat: number; lng: number } | null): void;
}

/** The place, by name, postal code or the phone's position: looked for among the communes that the phone holds. */
export function CommuneQuestion({ data, text, commune, mistake, onType, onChoose }: Props) {
    const { say } = useTranslator();
    const id = useId();
    const [open, setOpen] = useState(false);
    const [active, setActive] = useState(-1);
    const [here, setHere] = useState('');
    const found = commune || text.trim().length < 2 ? [] : data.gazetteer.find(text, MAX_SUGGESTIONS);
    const shown = open ? found : [];
    const choose = (chosen: GazetteerCommune) => {
        setOpen(false);
        setActive(-1);
        setHere('');
        onChoose(chosen, null);
    };
    const onKeyDown = (event: KeyboardEvent) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step && found.length) {
            setOpen(true);
            setActive((active + step + found.length + (active < 0 && step < 0 ? 1 : 0)) % found.length);
        } else if (event.key === 'Enter' && shown.length) choose(shown[Math.max(0, active)]!);
        else if (event.key === 'Escape' && open) setOpen(false);
        else return;
        event.preventDefault();
    };
    const locate = async () => {
        setHere(say('jeunes-position-wait'));
        const answer = await findHere(data.gazetteer);
        if ('problem' in answer) return setHere(say(answer.problem === 'REFUSED' ? 'jeunes-position-refused' : 'jeunes-position-far'));
        setOpen(false);
        setHere(say('jeunes-position-found', { nom: answer.commune.nom }));
        onChoose(answer.commune, answer.position);
    };
    const question = useRef<HTMLFieldSetElement>(null);
    const list = useRef<HTMLUListElement>(null);
    useEffect(() => { // the keyboard of a phone may cover what is proposed
        if (shown.length > 0 && list.current!.getBoundingClientRect().bottom > (visualViewport?.height ?? innerHeight)) question.current!.scrollIntoView({ block: 'start' });
    }, [shown.length]);
    const status = data.failed && data.communes === 'LOADING' ? say('jeunes-where-failed')
        : data.communes === 'LOADING' ? say('jeunes-where-loading')
            : commune ? say('jeunes-where-chosen', { nom: commune.nom, departement: commune.departement.nom })
                : text.trim().length < 2 ? ''
                    : found.length ? say(found.length < MAX_SUGGESTIONS ? 'jeunes-where-found' : 'jeunes-where-first', { count: found.length })
                        : data.communes === 'FIRST' ? say(data.failed ? 'jeunes-where-failed' : 'jeunes-where-more') : say('jeunes-where-none', { text: text.trim() });
    return (
        <fieldset ref={question} class="young-question young-where">
            <legend><Say id="jeunes-where" /></legend>
            <div class="field">
                <label for={`${id}-field`}><Say id="jeunes-where-label" /></label>
                <div class="field-box">
                    <input
                        id={`${id}-field`} class="young-commune" type="text" value={text} autoComplete="off" autoCapitalize="words" spellcheck={false} maxLength={80} enterKeyHint="search"
                        role="combobox" aria-autocomplete="list" aria-expanded={shown.length > 0} aria-controls={`${id}-list`}
                        aria-activedescendant={active >= 0 && shown.length ? `${id}-${active}` : undefined} aria-describedby={`${id}-status`} aria-invalid={mistake !== null || undefined}
                        onInput={event => {
                            setOpen(true);
                            setActive(-1);
                            onType(event.currentTarget.value);
                        }}
                        onFocus={() => setOpen(true)} onBlur={() => setOpen(false)} onKeyDown={onKeyDown}
                    />
                </div>
                <ul ref={list} id={`${id}-list`} class="suggestions" role="listbox" aria-label={say('jeunes-where-suggestions')} hidden={shown.length === 0}>
                    {shown.map((suggestion, i) => (
                        <li
                            key={suggestion.codeInsee} id={`${id}-${i}`} role="option" aria-selected={i === active}
                            onMouseDown={event => {
                                event.preventDefault();
                                choose(suggestion);
                            }}
                        >
                            <span lang="fr">{suggestion.nom}</span> <small lang="fr">{suggestion.codesPostaux.find(code => code.startsWith(text.trim())) ?? suggestion.codesPostaux[0]} · {suggestion.departement.nom}</small>
                        </li>
                    ))}
                </ul>
            </div>
            <p id={`${id}-status`} class="young-status" role="status">{mistake ?? status}</p>
            <p><button type="button" class="button-quiet" disabled={data.communes === 'LOADING'} onClick={() => void locate()}><Say id="jeunes-position" /></button></p>
            <p class="small young-status" role="status">{here || <Say id="jeunes-position-note" />}</p>
        </fieldset>
    );
}
