import { Prose } from '../glossary/Prose.js';
import type { PartnershipFacts } from '../queries/operations.js';
import { departementTexts } from '../texts/departementTexts.js';
import { partnershipTexts, relationTexts } from '../texts/documentTexts.js';
import { formatSpan } from '../texts/formatSpan.js';
import { typeset } from '../texts/typeset.js';
import { joinWords } from './joinWords.js';
import { Provenance } from './Provenance.js';
import { ToConfirm } from './ToConfirm.js';

/** One record of a relation: its own status, what is said, who it names, when, and where it was read. */
export function PartnershipRecord({ partnership, ended = false, relation = false }: { partnership: PartnershipFacts; ended?: boolean; relation?: boolean }) {
    const { id, status, description, structures, organisations, start, end, toConfirm, statements } = partnership;
    const named = [
        ...structures.map(({ id: key, nom }) => <a key={key} href={`/structures/${key}`}>{typeset(nom)}</a>),
        ...organisations.map(({ id: key, nom, sigle }) => <a key={key} href={`/organisations/${key}`}>{typeset(sigle ?? nom)}</a>),
    ];
    return (
        <li id={id} class="record">
            {relation && <p class="small">{relationTexts[partnership.relation]}</p>}
            <p><b>{ended ? departementTexts.partnershipEnded : partnershipTexts[status]}.</b> <Prose text={description} /> {toConfirm && <ToConfirm />}</p>
            {(start ?? end) !== null && <p class="small">{formatSpan(start, end)}</p>}
            {named.length > 0 && <p class="small">Avec {joinWords(named)}</p>}
            <Provenance statements={statements} printed />
        </li>
    );
}
