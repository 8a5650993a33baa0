import { useId, useState } from 'preact/hooks';
import { simulationTexts as words } from '../../texts/simulationTexts.js';
import type { CommuneColumns } from '../columns/readColumns.js';
import { searchCommunes } from '../state/searchCommunes.js';

const MAX_SUGGESTIONS = 8;

/** A combobox over the loaded communes: nothing is asked of the server. */
export function CommuneChooser({ columns, label, onChoose }: { columns: CommuneColumns; label: string; onChoose(commune: number): void }) {
    const id = useId();
    const [typed, setTyped] = useState('');
    const [open, setOpen] = useState(false);
    const [active, setActive] = useState(-1);
    const found = open ? searchCommunes(columns, typed, MAX_SUGGESTIONS) : [];
    const choose = (commune: number) => {
        setTyped('');
        setOpen(false);
        setActive(-1);
        onChoose(commune);
    };
    const onKeyDown = (event: KeyboardEvent) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step && found.length) setActive((active + step + found.length + (active < 0 && step < 0 ? 1 : 0)) % found.length);
        else if (event.key === 'Enter' && found.length) choose(found[Math.max(0, active)]!);
        else if (event.key === 'Escape' && open) setOpen(false);
        else return;
        event.preventDefault();
        event.stopPropagation();
    };
    return (
        <div class="commune-chooser">
            <label for={id}>{label}</label>
            <input
                id={id} type="text" value={typed} placeholder={words.nameHint} autoComplete="off" maxLength={80} role="combobox" aria-autocomplete="list"
                aria-expanded={found.length > 0} aria-controls={`${id}-list`} aria-activedescendant={active >= 0 && found.length ? `${id}-${active}` : undefined}
                onInput={event => {
                    setTyped(event.currentTarget.value);
                    setOpen(true);
                    setActive(-1);
                }}
                onBlur={() => setOpen(false)} onKeyDown={onKeyDown}
            />
            <ul id={`${id}-list`} class="suggestions" role="listbox" aria-label={words.suggestions} hidden={found.length === 0}>
                {found.map((commune, i) => (
                    <li
                        key={commune} id={`${id}-${i}`} role="option" aria-selected={i === active}
                        onMouseDown={event => {
                            event.preventDefault();
                            choose(commune);
                        }}
                    >
                        <span>{columns.noms[commune]}</span> <small>{columns.departements[columns.departement[commune]!]!.nom}</small>
                    </li>
                ))}
            </ul>
            <p class="visually-hidden" role="status">{open && typed.trim().length > 1 ? words.found(found.length) : ''}</p>
        </div>
    );
}
