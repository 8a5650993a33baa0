import type { ComponentChildren } from 'preact';
import { Prose } from '../glossary/Prose.js';
import type { DispositifRow } from '../queries/operations.js';
import { needTexts } from '../texts/documentTexts.js';
import { dispositifTexts } from '../texts/dispositifTexts.js';
import { formatAgeConditions } from '../texts/formatAgeConditions.js';
import { typeset } from '../texts/typeset.js';
import { ToConfirm } from './ToConfirm.js';

/** A right or a scheme in a list: name, what it is, from which age to which age. */
export function DispositifCard({ dispositif: { id, sigle, nom, description, needs, conditions, toConfirm }, children }: { dispositif: DispositifRow; children?: ComponentChildren }) {
    return (
        <article class="initiative">
            <h3><a href={`/dispositifs/${id}`}>{typeset(nom)}{sigle !== null && sigle !== nom ? ` (${sigle})` : ''}</a></h3>
            <p><Prose text={description} /></p>
            <p><b class="ages">{capitalize(formatAgeConditions(conditions) ?? dispositifTexts.noAge)}</b></p>
            {children}
            <p class="item-badges">{needs.map(need => <span key={need} class="badge badge-need">{needTexts[need]}</span>)}{toConfirm && <ToConfirm />}</p>
        </article>
    );
}

function capitalize(text: string): string {
    return text[0]!.toUpperCase() + text.slice(1);
}
