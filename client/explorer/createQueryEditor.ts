import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, drawSelection, keymap, lineNumbers, tooltips } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { createHoverDocs } from './createHoverDocs.js';

/** The site's own colours: custom properties reach into the shadow root. */
const theme = EditorView.theme({
    '&': { color: 'var(--ink)', backgroundColor: 'var(--surface)', fontSize: '15px' },
    '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '1px' },
    '.cm-scroller': { fontFamily: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace', lineHeight: '1.5', minHeight: '18em', maxHeight: '34em' },
    '.cm-gutters': { backgroundColor: 'var(--land)', color: 'var(--ink-2)', border: 'none' },
    '.cm-content': { caretColor: 'var(--ink)' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)' },
    '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': { backgroundColor: 'var(--action-pale)' },
    '.cm-tooltip': { backgroundColor: 'var(--surface)', color: 'var(--ink)', border: '1px solid var(--line-strong)', borderRadius: '6px', maxWidth: '30em' },
    '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--action)', color: 'var(--action-ink)' },
    '.hover-docs': { padding: '6px 10px', whiteSpace: 'pre-wrap', fontFamily: 'var(--font)' },
});
const highlighting = HighlightStyle.define([
    { tag: [tags.keyword, tags.definitionKeyword], color: 'var(--adepape)' },
    { tag: [tags.string, tags.number, tags.bool, tags.null], color: 'var(--places)' },
    { tag: [tags.variableName, tags.special(tags.variableName)], color: 'var(--hj)' },
    { tag: [tags.propertyName, tags.attributeName], color: 'var(--ml)' },
    { tag: tags.comment, color: 'var(--ink-2)', fontStyle: 'italic' },
]);

/**
 * Typing over several lines, done by the editor itself: the browser would keep the look of what it removes in a style
 * attribute, which the content-security policy refuses with an error in the console.
 */
const typeOverLines = EditorView.domEventHandlers({
    beforeinput(event, view) {
        const { doc, selection } = view.state;
        const oneLine = doc.lineAt(selection.main.from).number === doc.lineAt(selection.main.to).number;
        if (oneLine || event.inputType !== 'insertText' || event.isComposing || event.data === null) return false;
        view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
        event.preventDefault();
        return true;
    },
});

export interface QueryEditor {
    read(): string;
    write(query: string): void;
    setSchema(schema: GraphQLSchema): void;
    focus(): void;
}

/**
 * A GraphQL editor with propositions, checks and documentation.
 *
 * It lives in a shadow root: there CodeMirror's styles are constructed sheets, which the content-security policy
 * allows; in the document it would write a style element, which the policy refuses.
 */
export function createQueryEditor(host: HTMLElement, labelId: string, onRun: () => void): QueryEditor {
    const root = host.attachShadow({ mode: 'open' });
    const parent = root.appendChild(document.createElement('div'));
    const label = document.getElementById(labelId)?.textContent ?? '';
    const run = { key: 'Mod-Enter', run: () => (onRun(), true) };
    const view = new EditorView({
        parent,
        root,
        state: EditorState.create({
            extensions: [
                Prec.highest(keymap.of([run])),
                lineNumbers(),
                history(),
                drawSelection(),
                bracketMatching(),
                closeBrackets(),
                autocompletion(),
                keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
                graphql(),
                typeOverLines,
                createHoverDocs(),
                syntaxHighlighting(highlighting),
                theme,
                tooltips({ parent }),
                EditorView.lineWrapping,
                EditorView.contentAttributes.of({ 'aria-label': label }),
            ],
        }),
    });
    return {
        read: () => view.state.doc.toString(),
        write: query => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: query } }),
        setSchema: schema => updateSchema(view, schema),
        focus: () => view.focus(),
    };
}
