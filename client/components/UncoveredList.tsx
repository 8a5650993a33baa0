import type { TerritoryOnMap } from '../queries/operations.js';
import { rankUncovered } from '../state/rankUncovered.js';
import { formatNumber } from '../texts/formatNumber.js';
import { shortenTerritory } from '../texts/shortenTerritory.js';
import { texts } from '../texts/texts.js';

/** The uncovered territories by number of people, of one département when it is chosen; the number is the one on a small map. */
export function UncoveredList({ territories, departement }: { territories: readonly TerritoryOnMap[]; departement: string | null }) {
    const uncovered = rankUncovered(territories).map((territory, i) => ({ ...territory, rank: i + 1 })).filter(territory => !departement || territory.departement?.code === departement);
    if (!uncovered.length) return null;
    return (
        <section class="uncovered" aria-labelledby="non-couverts">
            <h2 id="non-couverts">{texts.figure.listTitle}</h2>
            <ol>
                {uncovered.map(({ id, nom, population, missionLocale, departement: of, rank }) => (
                    <li key={id}>
                        <span class="rank" aria-hidden="true">{rank}</span>
                        <a href={missionLocale ? `/structures/${missionLocale.id}` : of ? `/departements/${of.code}` : '/couverture'}>{shortenTerritory(nom)}</a>
                        <span class="people">{population === null ? 'population inconnue' : `${formatNumber(population)} hab.`}</span>
                    </li>
                ))}
            </ol>
        </section>
    );
}
