import { Provenance } from '../../components/Provenance.js';
import { Prose } from '../../glossary/Prose.js';
import type { CoverageTableData } from '../../queries/operations.js';
import { rankUncovered } from '../../state/rankUncovered.js';
import { coverageTexts } from '../../texts/coverageTexts.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { formatPopulation } from '../../texts/formatPopulation.js';
import { shortenTerritory } from '../../texts/shortenTerritory.js';
import { texts } from '../../texts/texts.js';
import { comparisonTexts, coverageTexts as statusTexts } from '../../texts/vocabularyTexts.js';
import { StudyTable } from './StudyTable.js';

type Territory = CoverageTableData['territories'][number];

const words = texts.coverage;

/** Competence and offer: what is computed beside what the study states, each difference explained, unknown apart. Its anchors are the ids of the records. */
export function StudyLayer({ data }: { data: CoverageTableData }) {
    const { territories } = data;
    const uncovered = rankUncovered(territories);
    const differing = territories.filter(({ comparison }) => comparison === 'ONLY_COMPUTED' || comparison === 'ONLY_STATED');
    const unknown = territories.filter(({ status }) => status === 'UNKNOWN');
    return (
        <section class="study" aria-labelledby="etude">
            <h2 id="etude">{coverageTexts.study.title}</h2>
            <p class="study-intro"><Prose text={coverageTexts.study.intro} /></p>
            <h3 id="sans-offre">{words.uncovered}</h3>
            <ol class="gaps">{uncovered.map((territory, i) => <Gap key={territory.id} territory={territory} rank={i + 1} />)}</ol>
            <h3 id="differences">{words.differences}</h3>
            {differing.length === 0 && <p>{words.noDifference}</p>}
            {differing.map(territory => (
                <article key={territory.id} id={territory.status !== 'UNCOVERED' && territory.stated[0] ? recordId(territory.stated[0].id) : undefined} class="difference">
                    <h4>{territory.missionLocale ? <a href={`/structures/${territory.missionLocale.id}`}>{territory.nom}</a> : territory.nom}</h4>
                    <p class="difference-pair">
                        <span><b>{words.computed}</b> {statusTexts[territory.status].toLowerCase()}</span>
                        <span><b>{words.stated}</b> {territory.comparison === 'ONLY_STATED' ? words.statedYes : words.statedNo}</span>
                    </p>
                    {territory.explanation && <p><Prose text={territory.explanation} /></p>}
                    <Provenance statements={territory.stated} label="Ce que dit l’étude" />
                </article>
            ))}
            <h3 id="inconnus">{words.unknown}</h3>
            <p>{unknown.length ? words.unknownIntro : words.noUnknown}</p>
            {unknown.length > 0 && <ul class="plain-list">{unknown.map(({ id, nom, reason }) => <li key={id}><b>{nom}</b> : {reason}</li>)}</ul>}
            <h3 id="chiffres">{words.table}</h3>
            <StudyTable data={data} />
        </section>
    );
}

function Gap({ territory: { nom, population, communeCount, reason, missionLocale, departement, comparison, stated }, rank }: { territory: Territory; rank: number }) {
    return (
        <li id={stated[0] && recordId(stated[0].id)}>
            <span class="rank" aria-hidden="true">{rank}</span>
            <div>
                <h4>{missionLocale ? <a href={`/structures/${missionLocale.id}`}>{shortenTerritory(nom)}</a> : shortenTerritory(nom)} {departement && <small>{departement.nom}</small>}</h4>
                <p><b>{formatPopulation(population)}</b>, {formatNumber(communeCount)} communes. {reason}</p>
                <p class="small">{comparisonTexts[comparison]}.</p>
                <Provenance statements={stated} label="Ce que dit l’étude" />
            </div>
        </li>
    );
}

/** A statement is called after its record: `gap-…#1`. */
function recordId(statementId: string): string {
    return statementId.replace(/#\d+$/, '');
}
