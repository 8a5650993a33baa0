import type { CoverageTableData } from '../../queries/operations.js';
import { rankUncovered } from '../../state/rankUncovered.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { shortenTerritory } from '../../texts/shortenTerritory.js';
import { texts } from '../../texts/texts.js';
import { coverageTexts } from '../../texts/vocabularyTexts.js';

type Territory = CoverageTableData['territories'][number];

const words = texts.coverage;

/** The territories of the study with their figures, those without an offer first. A commune that two share is in both rows, once in the total. */
export function StudyTable({ data: { territories, coverageSummary: summary } }: { data: CoverageTableData }) {
    const byName = (a: Territory, b: Territory) => a.nom.localeCompare(b.nom, 'fr');
    const ordered = [...rankUncovered(territories), ...territories.filter(({ status }) => status === 'COVERED').sort(byName), ...territories.filter(({ status }) => status === 'UNKNOWN').sort(byName)];
    return (
        <div class="table-frame" tabIndex={0} role="region" aria-label="Tableau des territoires">
            <p class="small">{words.totalNote}</p>
            <table>
                <thead><tr><th scope="col">{words.territory}</th><th scope="col">Habitat Jeunes</th><th scope="col" class="num">{words.people}</th><th scope="col" class="num">{words.communes}</th><th scope="col" class="num">{words.sharedCommunes}</th><th scope="col" class="num">{words.residences}</th><th scope="col">{words.stated}</th></tr></thead>
                <tbody>
                    {ordered.map(({ id, nom, departement, status, population, communeCount, sharedCommuneCount, structures, comparison }) => (
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
