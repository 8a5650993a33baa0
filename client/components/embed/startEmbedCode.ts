import { executeOverHttp } from '../../queries/executeOverHttp.js';
import { structureCount } from '../../queries/operations.js';
import { runOperation } from '../../queries/runOperation.js';
import { parseHeight } from '../../state/embed/parseHeight.js';
import { printEmbedCode } from '../../state/embed/printEmbedCode.js';
import { createListFilter } from '../../state/structureList/createListFilter.js';
import { parseListView } from '../../state/structureList/parseListView.js';
import { embedTexts as words } from '../../texts/embedTexts.js';
import { formatNumber } from '../../texts/formatNumber.js';

/** Keeps preview, count, code and address in step with the form; the server makes the same without this. */
export function startEmbedCode(root: HTMLElement): void {
    const form = root.querySelector('form')!;
    const preview = root.querySelector<HTMLIFrameElement>('[data-embed-preview]')!;
    const count = root.querySelector<HTMLElement>('[data-embed-count]')!;
    const select = form.querySelector<HTMLSelectElement>('select[name=departement]');
    const origin = root.dataset.origin || location.origin;
    const fields = { component: findField('component'), iframe: findField('iframe') };
    for (const text of root.querySelectorAll('[data-embed-origin]')) text.textContent = origin;
    root.querySelector('[data-embed-unknown]')?.remove();

    function findField(name: string): HTMLTextAreaElement {
        return root.querySelector(`[data-embed-block=${name}] textarea`)!;
    }

    function readForm() {
        const data = new FormData(form);
        const search = new URLSearchParams([...data].flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)]])));
        const { view } = parseListView(search);
        const chosen = select?.selectedOptions[0];
        const where = chosen?.value ? chosen.text : view.departements.join(', ') || words.everywhere;
        return { view, height: parseHeight(search.get('hauteur')), where };
    }

    function write(): void {
        const { view, height, where } = readForm();
        const { path, component, iframe } = printEmbedCode(view, origin, where, height);
        fields.component.value = component;
        fields.iframe.value = iframe;
        preview.title = words.title(where);
        if (preview.getAttribute('src') === path) return;
        preview.setAttribute('src', path);
        history.replaceState(null, '', path.replace('/integrer/carte', '/integrer'));
        void tellCount(path);
    }

    /** A new question makes the one before it late. */
    async function tellCount(path: string): Promise<void> {
        const { structures } = await runOperation(executeOverHttp, structureCount, { filter: createListFilter(readForm().view) }).catch(() => ({ structures: null }));
        if (structures && preview.getAttribute('src') === path) count.textContent = words.previewOf(formatNumber(structures.totalCount), structures.totalCount < 2);
    }

    write();
    form.addEventListener('change', write);
    form.addEventListener('submit', event => {
        event.preventDefault();
        write();
    });
    addEventListener('message', ({ origin: from, source, data }) => {
        if (from !== location.origin || source !== preview.contentWindow || data?.type !== 'relais:hauteur' || !(data.hauteur > 0)) return;
        preview.height = String(Math.min(data.hauteur, 4_000));
    });
    for (const block of root.querySelectorAll<HTMLElement>('[data-embed-block]')) {
        const field = block.querySelector('textarea')!;
        block.querySelector('[data-embed-copy]')!.addEventListener('click', () => void copy(field, block.querySelector('[role=status]')!));
    }
}

async function copy(field: HTMLTextAreaElement, status: Element): Promise<void> {
    try {
        await navigator.clipboard.writeText(field.value);
        status.textContent = words.copied;
    } catch {
        field.select();
        status.textContent = words.copyFailed;
    }
}
