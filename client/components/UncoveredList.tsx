import type { TerritoryOnMap } from '../queries/operations.js';
import { rankUncovered } from '../state/rankUncovered.js';
import { formatNumber } from '../texts/formatNumber.js';
import { shortenTerritory } from '../texts/shortenTerritory.js';
import { texts } from '../texts/texts.js';

/** The uncovered territories by number of people; the number is the one on a small map. */
export function UncoveredList({ territories }: { territories: readonly TerritoryOnMap[] }) {
    const uncovered = rankUncovered(territories);
    if (!uncovered.length) return null;
    return (
        <section class="uncovered" aria-labelledby="non-couverts">
            <h2 id="non-couverts">{texts.figure.listTitle}</h2>
            <ol>
                {uncovered.map(({ id, nom, population, missionLocale, departement }, i) => (
                    <li key={id}>
                        <span class="rank" aria-hidden="true">{i + 1}</span>
                        <a href={missionLocale ? `/structures/${missionLocale.id}` : departement ? `/departements/${departement.code}` : '/couverture'}>{shortenTerritory(nom)}</a>
                        <span class="people">{population === null ? 'population inconnue' : `${formatNumber(population)} hab.`}</span>
                    </li>
                ))}
            </ol>
        </section>
    );
}
