import { BesoinGroups } from '../components/BesoinGroups.js';
import { MatrixMatches } from '../components/MatrixMatches.js';
import { MatrixTable } from '../components/MatrixTable.js';
import { PartnershipMark } from '../components/PartnershipMark.js';
import { SelectField } from '../components/SelectField.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { SynthesisBlock } from '../components/SynthesisBlock.js';
import { joinWords } from '../components/joinWords.js';
import { UnknownChoices } from '../components/UnknownChoices.js';
import { Prose } from '../glossary/Prose.js';
import type { PartnershipCellStatus, PartnershipMatrixData, Relation } from '../queries/operations.js';
import { listMatrixCells } from '../state/listMatrixCells.js';
import { listMatrixRows } from '../state/listMatrixRows.js';
import type { PartnershipFilter } from '../state/parsePartnershipFilter.js';
import { partnershipStatusSlugs } from '../state/partnershipStatusSlugs.js';
import { relationSlugs } from '../state/relationSlugs.js';
import { partnershipSentences, partnershipTexts, relationSentences, relationTexts } from '../texts/documentTexts.js';
import { matrixTexts as words } from '../texts/matrixTexts.js';
import { texts } from '../texts/texts.js';

/** The relations between actors in all départements, the synthesis of the study beside the records, the needs and levers. */
export function PartnershipsPage({ data, filter, params }: { data: PartnershipMatrixData; filter: PartnershipFilter; params: URLSearchParams }) {
    const { rows, silent } = listMatrixRows(data.departements);
    const { relation, status } = filter;
    const filtered = relation !== null || status !== null;
    const cells = filtered ? listMatrixCells(rows, filter) : [];
    const query = new URLSearchParams({ ...(relation && { relation: relationSlugs[relation] }), ...(status && { etat: partnershipStatusSlugs[status] }) }).toString();
    return (
        <Sheet path="/partenariats" trail={[{ href: '/', label: texts.nav.map }]} wide>
            <div class="measure">
                <h1>{words.title}</h1>
                <p class="lead"><Prose text={words.intro} /></p>
            </div>
            <dl class="matrix-legend" aria-label={words.legend}>{(Object.keys(partnershipSentences) as PartnershipCellStatus[]).map(code => <div key={code}><dt><PartnershipMark status={code} /></dt><dd>{partnershipSentences[code]}</dd></div>)}</dl>
            <form class="filter-form" action="/partenariats" method="get">
                <SelectField name="relation" label={words.relation} all={words.allRelations} value={relation ? relationSlugs[relation] : ''} choices={(Object.keys(relationSlugs) as Relation[]).map(code => ({ value: relationSlugs[code], label: relationTexts[code] }))} />
                <SelectField name="etat" label={words.status} all={words.allStatuses} value={status ? partnershipStatusSlugs[status] : ''} choices={(Object.keys(partnershipStatusSlugs) as PartnershipCellStatus[]).map(code => ({ value: partnershipStatusSlugs[code], label: partnershipTexts[code] }))} />
                <button class="button" type="submit">{words.filter}</button>
                {filtered && <a class="clear" href="/partenariats">{words.clear}</a>}
            </form>
            <UnknownChoices params={params} fields={[{ name: 'relation', label: words.relation, isKnown: relation !== null }, { name: 'etat', label: words.status, isKnown: status !== null }]} />
            {relation && <p class="small">{relationSentences[relation]}</p>}
            {filtered && <p class="found-count" role="status">{cells.length ? words.found(cells.length, new Set(cells.map(({ departement }) => departement.code)).size) : words.nothing}</p>}
            {filtered ? <MatrixMatches cells={cells} oneRelation={relation !== null} /> : <MatrixTable rows={rows} />}
            {silent.length > 0 && <p class="small">{words.silent} : {joinWords(silent.map(({ code, nom }) => <a key={code} href={`/departements/${code}`}>{nom}</a>))}.</p>}
            <p class="actions"><a class="button-quiet" href={`/partenariats.csv${query ? `?${query}` : ''}`} download>{filtered ? words.exportFiltered : words.export}</a></p>
            <div class="measure">
                <SheetSection id="synthese" title={words.synthesis}>
                    <p><Prose text={words.synthesisIntro} /></p>
                    {data.synthesis.map(synthesis => <SynthesisBlock key={synthesis.id} synthesis={synthesis} />)}
                </SheetSection>
                <SheetSection id="besoins" title={words.besoins}>
                    <BesoinGroups besoins={data.besoins} />
                    <p class="small"><a href="/besoins">{words.besoinsLink}</a></p>
                </SheetSection>
            </div>
        </Sheet>
    );
}
