import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { createQueryEditor } from './createQueryEditor.js';
import { exampleQueries } from './exampleQueries.js';
import { explorerTexts as words } from './explorerTexts.js';

const find = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

async function send(query: string, variables: unknown): Promise<Response> {
    return fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(20_000),
    });
}

/** Brings the editor to life in the page that the server wrote. */
export function startExplorer(section: HTMLElement): void {
    const select = find<HTMLSelectElement>('explorer-example');
    const variables = find<HTMLTextAreaElement>('explorer-variables');
    const status = find('explorer-status');
    const result = find('explorer-result');
    const editor = createQueryEditor(find('explorer-editor'), 'explorer-query-label', () => void run());

    function show(id: string): void {
        const example = exampleQueries.find(query => query.id === id) ?? exampleQueries[0]!;
        select.value = example.id;
        editor.write(example.query);
        variables.value = Object.keys(example.variables).length > 0 ? JSON.stringify(example.variables, null, 2) : '';
    }

    async function run(): Promise<void> {
        let values: unknown = {};
        try {
            if (variables.value.trim() !== '') values = JSON.parse(variables.value);
        } catch (error) {
            status.textContent = words.variablesWrong + (error as Error).message;
            return variables.focus();
        }
        status.textContent = words.running;
        section.setAttribute('aria-busy', 'true');
        const start = performance.now();
        try {
            const response = await send(editor.read(), values);
            const text = await response.text();
            const wait = response.status === 429 ? response.headers.get('retry-after') : null;
            status.textContent = wait ? words.wait.replace('%', wait) : `${response.status} · ${Math.round(performance.now() - start)} ms · ${(text.length / 1000).toFixed(1).replace('.', ',')} ko`;
            result.textContent = format(text);
        } catch {
            status.textContent = words.unreachable;
        }
        section.removeAttribute('aria-busy');
    }

    select.addEventListener('change', () => {
        show(select.value);
        void run();
    });
    find('explorer-run').addEventListener('click', () => void run());
    variables.addEventListener('keydown', event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
    });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-example]')) {
        link.addEventListener('click', event => {
            event.preventDefault();
            show(link.dataset.example!);
            history.replaceState(null, '', link.href);
            section.scrollIntoView();
            editor.focus();
        });
    }

    section.hidden = false;
    show(new URLSearchParams(location.search).get('exemple') ?? '');
    void run();
    void send(getIntrospectionQuery(), {})
        .then(response => response.json())
        .then(({ data }: { data: IntrospectionQuery }) => editor.setSchema(buildClientSchema(data)))
        .catch(() => (status.textContent = words.schemaMissing));
}

function format(text: string): string {
    try {
        return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
        return text;
    }
}
