import { hoverTooltip } from '@codemirror/view';
import { getSchema, offsetToPos } from 'cm6-graphql';
import { getHoverInformation } from 'graphql-language-service';

/** Shows what the schema says of the word under the pointer. */
export function createHoverDocs() {
    return hoverTooltip((view, at) => {
        const schema = getSchema(view.state);
        const word = view.state.wordAt(at);
        if (!schema || !word) return null;
        const docs = getHoverInformation(schema, view.state.doc.toString(), offsetToPos(view.state.doc, Math.max(word.from + 1, word.to - 1)));
        if (typeof docs !== 'string' || docs.trim() === '') return null;
        return {
            pos: word.from,
            end: word.to,
            above: true,
            create: () => {
                const dom = document.createElement('div');
                dom.className = 'hover-docs';
                dom.textContent = docs.trim();
                return { dom };
            },
        };
    });
}
