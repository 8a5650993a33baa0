import { Prose } from '../glossary/Prose.js';
import type { PartnershipMatrixData } from '../queries/operations.js';
import { claimTexts } from '../texts/documentTexts.js';
import { formatPeriod } from '../texts/formatPeriod.js';
import { matrixTexts as words } from '../texts/matrixTexts.js';
import { typeset } from '../texts/typeset.js';
import { joinWords } from './joinWords.js';
import { Provenance } from './Provenance.js';

type Synthesis = PartnershipMatrixData['synthesis'][number];

/** One claim of the study beside the count made from the records; each difference is explained. */
export function SynthesisBlock({ synthesis: { id, claim, agrees, period, stated, computed, missionsLocales, differences, statements } }: { synthesis: Synthesis }) {
    const list = (departements: Synthesis['stated']) => (departements.length ? joinWords(departements.map(({ code, nom }) => <a key={code} href={`/departements/${code}`}>{nom}</a>)) : words.none);
    return (
        <article id={id} class="synthesis">
            <h3>{claimTexts[claim]}</h3>
            <div class="synthesis-pair">
                <p><span class="synthesis-who">{words.stated}</span><strong>{stated.length}</strong> {list(stated)}</p>
                <p><span class="synthesis-who">{words.computed}, {formatPeriod(period)}</span><strong>{computed.length}</strong> {list(computed)}</p>
            </div>
            {agrees && <p class="small">{words.agrees}</p>}
            {differences.length > 0 && (
                <div class="notice">
                    <p><b>{words.differences}</b></p>
                    <ul class="plain-list">{differences.map(({ side, explanation, departement: { code, nom } }) => (
                        <li key={code}><a href={`/departements/${code}#partenariats`}>{nom}</a> ({side === 'ONLY_STATED' ? words.onlyStated : words.onlyComputed}) : <Prose text={explanation} /></li>
                    ))}</ul>
                </div>
            )}
            {missionsLocales.length > 0 && <p class="small">{words.missionsLocales} : {joinWords(missionsLocales.map(({ id: key, nom }) => <a key={key} href={`/structures/${key}`}>{typeset(nom)}</a>))}.</p>}
            <Provenance statements={statements} label="Ce que dit l’étude" printed />
        </article>
    );
}
