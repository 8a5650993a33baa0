import { Prose } from '../glossary/Prose.js';
import type { ConventionRow, StatementFacts } from '../queries/operations.js';
import { formatPlaces } from '../texts/formatPlaces.js';
import { texts } from '../texts/texts.js';
import { formTexts, publicTexts, statusTexts } from '../texts/vocabularyTexts.js';
import { formatSpan } from '../texts/formatSpan.js';
import { sheetTexts } from '../texts/sheetTexts.js';
import { formatAges } from '../texts/formatAges.js';
import { joinWords } from './joinWords.js';
import { Provenance } from './Provenance.js';
import { ToConfirm } from './ToConfirm.js';

/** An agreement in a list: how many places, for whom, where, with whom, and whether it counts. */
export function ConventionCard({ convention, statements, printed = false }: { convention: ConventionRow; statements?: readonly StatementFacts[]; printed?: boolean }) {
    const { id, titre, places, status, counted, toConfirm, publics, ageMin, ageMax, forms, partOf, parties, structures, description, start, end } = convention;
    const details = [joinWords(publics.map(code => publicTexts[code])), formatAges(ageMin, ageMax), joinWords(forms.map(code => formTexts[code]))];
    return (
        <article id={id} class={status === 'ENDED' ? 'convention convention-ended' : 'convention'}>
            <p class="convention-figure">{places.value === null ? texts.places.unknownFigure : formatPlaces(places)}</p>
            <h3><a href={`/conventions/${id}`}>{titre}</a></h3>
            <p class="item-badges">
                {status !== 'STATED' && <span class="badge">{statusTexts[status]}</span>}
                {partOf && <span class="badge">détail d’un total</span>}
                {!counted && !partOf && <span class="badge">non comptée</span>}
                {toConfirm && <ToConfirm />}
            </p>
            {(publics.length > 0 || forms.length > 0 || details[1]) && (
                <p>{details.filter(part => (Array.isArray(part) ? part.length : part)).map((part, i) => <span key={i}>{i ? ' · ' : ''}{part}</span>)}</p>
            )}
            <p class="small">{formatSpan(start, end) || sheetTexts.datesUnknown}{start !== null && end === null ? `, ${texts.convention.end.toLowerCase()} ${texts.convention.unknownFeminine}` : ''}</p>
            {description !== null && <p><Prose text={description} /></p>}
            {structures.length > 0 && <p>{texts.convention.where} : {joinWords(structures.map(({ id: key, nom }) => <a key={key} href={`/structures/${key}`}>{nom}</a>))}</p>}
            {parties.length > 0 && <p>{texts.convention.parties} : {joinWords(parties.map(({ organisation }) => <a key={organisation.id} href={`/organisations/${organisation.id}`}>{organisation.sigle ?? organisation.nom}</a>))}</p>}
            {statements && <Provenance statements={statements} printed={printed} />}
        </article>
    );
}
