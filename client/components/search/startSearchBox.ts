import { executeOverHttp } from '../../queries/executeOverHttp.js';
import { searchSuggestions } from '../../queries/operations.js';
import type { SearchEdgeRow } from '../../queries/operations.js';
import { runOperation } from '../../queries/runOperation.js';
import { printSearchAddress } from '../../state/printSearchAddress.js';
import { searchTexts as words } from '../../texts/searchTexts.js';

/** Wait after the last key before asking, in milliseconds. */
const DELAY_MS = 80;
const MOST = 7;
const SHORTEST = 2;

/**
 * Adds suggestions to a search form: a combobox with a list (ARIA Authoring Practices). The last question wins, however late
 * the answers before it come; without an answer the form still searches.
 */
export function startSearchBox(form: HTMLFormElement): void {
    const input = form.querySelector<HTMLInputElement>('input[name=q]')!;
    const field = form.querySelector<HTMLElement>('.field')!;
    const list = Object.assign(document.createElement('ul'), { id: `${input.id}-liste`, className: 'suggestions', hidden: true });
    const status = Object.assign(document.createElement('p'), { className: 'visually-hidden' });
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', words.suggestions);
    status.setAttribute('role', 'status');
    field.append(list, status);
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', list.id], ['aria-expanded', 'false']] as const) input.setAttribute(name, value);

    let asked = '';
    let shownFor = '';
    let addresses: string[] = [];
    let active = -1;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const isOpen = () => !list.hidden;
    const setActive = (index: number) => {
        list.children[active]?.setAttribute('aria-selected', 'false');
        active = index;
        const option = list.children[active];
        option?.setAttribute('aria-selected', 'true');
        option?.scrollIntoView({ block: 'nearest' });
        if (option) input.setAttribute('aria-activedescendant', option.id);
        else input.removeAttribute('aria-activedescendant');
    };
    const setOpen = (open: boolean) => {
        list.hidden = !open;
        input.setAttribute('aria-expanded', String(open));
        if (!open) setActive(-1);
    };
    const show = (text: string, edges: readonly SearchEdgeRow[]) => {
        shownFor = text;
        addresses = [...edges.map(({ node }) => node.path), printSearchAddress({ text })];
        setActive(-1);
        list.replaceChildren(...edges.map(createOption), createLine(words.everything(text)));
        [...list.children].forEach((option, index) => {
            option.id = `${list.id}-${index}`;
            option.setAttribute('role', 'option');
            option.setAttribute('aria-selected', 'false');
        });
        status.textContent = words.proposed(edges.length);
        setOpen(document.activeElement === input);
    };
    const ask = () => {
        clearTimeout(timer);
        const text = input.value.trim();
        asked = text;
        if (text.length < SHORTEST) {
            setOpen(false);
            status.textContent = '';
            return;
        }
        if (text === shownFor) return setOpen(true);
        timer = setTimeout(() => {
            runOperation(executeOverHttp, searchSuggestions, { text, first: MOST })
                .then(({ search }) => {
                    if (asked === text) show(text, search.edges);
                })
                .catch(() => {
                    if (asked === text) setOpen(false);
                });
        }, DELAY_MS);
    };
    const choose = (index: number) => {
        const address = addresses[index];
        if (address) location.assign(address);
    };

    input.addEventListener('input', ask);
    input.addEventListener('blur', () => setOpen(false));
    input.addEventListener('keydown', event => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step !== 0 && addresses.length > 0 && input.value.trim() === shownFor) {
            event.preventDefault();
            if (!isOpen()) setOpen(true);
            // From the field up to the last, down to the first, and back to the field after the ends.
            const count = addresses.length + 1;
            setActive(((active + 1 + step + count) % count) - 1);
        } else if (event.key === 'Enter' && isOpen() && active >= 0) {
            event.preventDefault();
            choose(active);
        } else if (event.key === 'Escape' && isOpen()) {
            event.preventDefault();
            setOpen(false);
        }
    });
    list.addEventListener('mousedown', event => event.preventDefault()); // the field keeps the focus
    list.addEventListener('click', event => choose([...list.children].indexOf((event.target as Element).closest('[role=option]')!)));
    if (input.value.trim() !== '' && input.value !== input.defaultValue) ask(); // typed while this file was loading
}

function createOption({ titleParts, subtitleParts }: SearchEdgeRow): HTMLElement {
    const option = createLine('');
    const place = document.createElement('small');
    place.append(...subtitleParts.map(({ text }) => text));
    const name = document.createElement('span');
    name.append(...titleParts.map(({ text, marked }) => (marked ? Object.assign(document.createElement('mark'), { textContent: text }) : text)));
    option.replaceChildren(name, ' ', place);
    return option;
}

function createLine(text: string): HTMLElement {
    return Object.assign(document.createElement('li'), { textContent: text });
}
