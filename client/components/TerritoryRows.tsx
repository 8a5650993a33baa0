import { Prose } from '../glossary/Prose.js';
import type { DepartementSheetData } from '../queries/operations.js';
import { formatNumber } from '../texts/formatNumber.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { plural } from '../texts/plural.js';
import { typeset } from '../texts/typeset.js';
import { coverageTexts } from '../texts/vocabularyTexts.js';

type Territory = NonNullable<DepartementSheetData['departement']>['territories'][number];

const ORDER = { UNCOVERED: 0, UNKNOWN: 1, COVERED: 2 };

/** The territories of the Missions Locales of a département, those without an offer first. */
export function TerritoryRows({ territories }: { territories: readonly Territory[] }) {
    const ordered = [...territories].sort((a, b) => ORDER[a.status] - ORDER[b.status] || a.nom.localeCompare(b.nom, 'fr'));
    return (
        <ul class="territories">
            {ordered.map(({ id, nom, status, reason, population, communeCount, missionLocale }) => (
                <li key={id}>
                    <h3>{missionLocale ? <a href={`/structures/${missionLocale.id}`}>{typeset(nom)}</a> : typeset(nom)}</h3>
                    <p><span class={`status status-${status.toLowerCase()}`}>{coverageTexts[status]} Habitat Jeunes</span> {formatNumber(communeCount)} {plural(communeCount, 'commune', 'communes')}, {formatPopulation(population)}. <Prose text={reason} /></p>
                </li>
            ))}
        </ul>
    );
}
