import { Provenance } from '../components/Provenance.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { StrongFigure } from '../components/StrongFigure.js';
import { TerritoryMap } from '../components/TerritoryMap.js';
import { Prose } from '../glossary/Prose.js';
import type { CoverageTableData } from '../queries/operations.js';
import { listRegions } from '../state/listRegions.js';
import { listTerritoryDepartements } from '../state/listTerritoryDepartements.js';
import { rankUncovered } from '../state/rankUncovered.js';
import type { SiteVersions } from '../state/SiteVersions.js';
import { formatNumber } from '../texts/formatNumber.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { shortenTerritory } from '../texts/shortenTerritory.js';
import { texts } from '../texts/texts.js';
import { comparisonTexts, coverageTexts } from '../texts/vocabularyTexts.js';

type Territory = CoverageTableData['territories'][number];

const words = texts.coverage;

/** Computed beside stated, each difference explained, unknown apart, the figures in a table. */
export function CoveragePage({ data, versions }: { data: CoverageTableData; versions: SiteVersions }) {
    const { territories } = data;
    const differing = territories.filter(({ comparison }) => comparison === 'ONLY_COMPUTED' || comparison === 'ONLY_STATED');
    const unknown = territories.filter(({ status }) => status === 'UNKNOWN');
    const known = new Set(territories.flatMap(({ structures }) => structures.map(({ id }) => id))).size;
    const lookAt = rankUncovered(territories).map(({ id }) => id);
    const byName = (a: Territory, b: Territory) => a.nom.localeCompare(b.nom, 'fr');
    const ordered = [...rankUncovered(territories), ...territories.filter(({ status }) => status === 'COVERED').sort(byName), ...[...unknown].sort(byName)];
    return (
        <Sheet path="/couverture" trail={[{ href: '/', label: texts.nav.map }]} wide>
            <h1>{words.title}</h1>
            <p class="lead"><Prose text={words.intro} /></p>
            <StrongFigure summary={data.coverageSummary} regions={listRegions(data)} link={false} />
            <p class="inventory-note"><b>{known} résidences connues</b> sur 66 annoncées par le réseau : la liste n’est pas complète. L’étude nomme à part les territoires sans offre ; ils sont comparés plus bas.</p>
            <TerritoryMap label="" map={{ versions, departements: listTerritoryDepartements(territories), only: lookAt.length ? lookAt : null, territories: territories.map(({ id, code, nom, status, population, communeCount, center, missionLocale, departement }) => ({ id, code, nom, status, population, communeCount, center, missionLocale, departement })), structures: [] }} />
            <SheetSection id="sans-offre" title={words.uncovered}>
                <ol class="gaps">{rankUncovered(territories).map((territory, i) => <Gap key={territory.id} territory={territory} rank={i + 1} />)}</ol>
            </SheetSection>
            <SheetSection id="differences" title={words.differences}>
                {differing.length === 0 && <p>{words.noDifference}</p>}
                {differing.map(territory => (
                    <article key={territory.id} id={territory.status !== 'UNCOVERED' && territory.stated[0] ? recordId(territory.stated[0].id) : undefined} class="difference">
                        <h3>{territory.missionLocale ? <a href={`/structures/${territory.missionLocale.id}`}>{territory.nom}</a> : territory.nom}</h3>
                        <p class="difference-pair">
                            <span><b>{words.computed}</b> {coverageTexts[territory.status].toLowerCase()}</span>
                            <span><b>{words.stated}</b> {territory.comparison === 'ONLY_STATED' ? words.statedYes : words.statedNo}</span>
                        </p>
                        {territory.explanation && <p><Prose text={territory.explanation} /></p>}
                        <Provenance statements={territory.stated} label="Ce que dit l’étude" />
                    </article>
                ))}
            </SheetSection>
            <SheetSection id="inconnus" title={words.unknown}>
                <p>{unknown.length ? words.unknownIntro : words.noUnknown}</p>
                {unknown.length > 0 && <ul class="plain-list">{unknown.map(({ id, nom, reason }) => <li key={id}><b>{nom}</b> : {reason}</li>)}</ul>}
            </SheetSection>
            <SheetSection id="chiffres" title={words.table}><Table territories={ordered} data={data} /></SheetSection>
        </Sheet>
    );
}

function Gap({ territory: { nom, population, communeCount, reason, missionLocale, departement, comparison, stated }, rank }: { territory: Territory; rank: number }) {
    return (
        <li id={stated[0] && recordId(stated[0].id)}>
            <span class="rank" aria-hidden="true">{rank}</span>
            <div>
                <h3>{missionLocale ? <a href={`/structures/${missionLocale.id}`}>{shortenTerritory(nom)}</a> : shortenTerritory(nom)} {departement && <small>{departement.nom}</small>}</h3>
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

function Table({ territories, data: { coverageSummary: summary } }: { territories: readonly Territory[]; data: CoverageTableData }) {
    return (
        <div class="table-frame" tabIndex={0} role="region" aria-label="Tableau des territoires">
            <p class="small">{words.totalNote}</p>
            <table>
                <thead><tr><th scope="col">{words.territory}</th><th scope="col">Habitat Jeunes</th><th scope="col" class="num">{words.people}</th><th scope="col" class="num">{words.communes}</th><th scope="col" class="num">{words.sharedCommunes}</th><th scope="col" class="num">{words.residences}</th><th scope="col">{words.stated}</th></tr></thead>
                <tbody>
                    {territories.map(({ id, nom, departement, status, population, communeCount, sharedCommuneCount, structures, comparison }) => (
                        <tr key={id}>
                            <th scope="row">{shortenTerritory(nom)}{departement && <small>{departement.nom} ({departement.code})</small>}</th>
                            <td><span class={`status status-${status.toLowerCase()}`}>{coverageTexts[status]}</span></td>
                            <td class="num">{population === null ? 'inconnu' : formatNumber(population)}</td>
                            <td class="num">{formatNumber(communeCount)}</td>
                            <td class="num">{formatNumber(sharedCommuneCount)}</td>
                            <td class="num">{formatNumber(structures.length)}</td>
                            <td>{comparison === 'ONLY_STATED' || (comparison === 'AGREES' && status === 'UNCOVERED') ? words.statedYes : words.statedNo}</td>
                        </tr>
                    ))}
                </tbody>
                <tfoot><tr><th scope="row">{words.total}</th><td>{summary.uncovered} sans offre</td><td class="num">{summary.population === null ? 'inconnu' : formatNumber(summary.population)}</td><td /><td /><td /><td /></tr></tfoot>
            </table>
        </div>
    );
}
