import { embedTexts as words } from '../../texts/embedTexts.js';

/** A piece of code to take away; its button copies it where JavaScript runs. */
export function CodeBlock({ name, title, note, code }: { name: string; title: string; note: string; code: string }) {
    return (
        <div class="code-block" data-embed-block={name}>
            <h3 id={`code-${name}`}>{title}</h3>
            <p class="small">{note}</p>
            <textarea class="mono" readOnly rows={5} spellcheck={false} aria-labelledby={`code-${name}`} value={code} />
            <p class="script-only"><button type="button" class="button-quiet" data-embed-copy>{words.copy}<span class="visually-hidden"> : {title}</span></button> <span class="small" role="status" /></p>
        </div>
    );
}
