import type { CoverageTerritoryData } from '../../queries/operations.js';
import { relationSlugs } from '../../state/relationSlugs.js';
import { relationTexts } from '../../texts/documentTexts.js';
import { coverageTexts } from '../../texts/coverageTexts.js';
import { absenceTexts } from '../../texts/vocabularyTexts.js';
import { PartnershipMark } from '../PartnershipMark.js';

type Departement = CoverageTerritoryData['coverage']['territories'][number]['departements'][number];

/** Above that many départements a list of relations would be a page of its own: the matrix is that page. */
const MAX_DEPARTEMENTS = 3;
const words = coverageTexts.detail;

/** What is missing beside kilometres: the relations of the département without an agreement, what the sources say does not exist. */
export function PartnershipGaps({ departements }: { departements: readonly Departement[] }) {
    if (departements.length > MAX_DEPARTEMENTS) return <section><h3>{words.gaps}</h3><p><a href="/partenariats">Les relations de chaque département</a></p></section>;
    return (
        <section>
            <h3>{words.gaps}</h3>
            {departements.map(({ code, nom, documented, partnershipCells, absences }) => {
                const gaps = partnershipCells.filter(({ status }) => status === 'NONE' || status === 'PLANNED' || status === 'PRACTICE');
                const unknown = partnershipCells.filter(({ status }) => status === 'UNKNOWN').length;
                return (
                    <div key={code} class="gap-block">
                        {departements.length > 1 && <h4>{nom}</h4>}
                        {!documented && <p>Aucune source ne décrit ce département : on ne sait pas.</p>}
                        {absences.length > 0 && <ul class="bullets">{absences.map(({ id, subject }) => <li key={id}><a href={`/departements/${code}#${id}`}>{absenceTexts[subject]}</a></li>)}</ul>}
                        {gaps.length > 0 && <ul class="gap-relations">{gaps.map(({ relation, status }) => <li key={relation}><PartnershipMark status={status} /> <a href={`/departements/${code}#${relationSlugs[relation]}`}>{relationTexts[relation]}</a></li>)}</ul>}
                        {documented && gaps.length === 0 && absences.length === 0 && <p>Aucun manque n’est cité par les sources.</p>}
                        {documented && unknown > 0 && <p class="small">{unknown} {unknown > 1 ? 'relations ne sont décrites' : 'relation n’est décrite'} par aucune source. <a href={`/departements/${code}#partenariats`}>Toutes les relations : {nom}</a></p>}
                    </div>
                );
            })}
        </section>
    );
}
