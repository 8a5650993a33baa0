import { useMemo } from 'preact/hooks';
import { formatDistance } from '../../texts/formatDistance.js';
import { simulationTexts as words } from '../../texts/simulationTexts.js';
import type { Scenario, Sum } from '../state/computeScenario.js';
import type { SimulatedSite } from '../state/SimulatedSite.js';
import type { SimulationRequest } from '../SimulationRequest.js';
import { useAtRest } from '../useAtRest.js';
import { formatPeople } from './formatPeople.js';
import { TerritoryTables } from './TerritoryTables.js';

/** What the simulated sites change: who is newly in reach, who stays without, and apart, of whom nobody knows. */
export function ScenarioResults({ scenario, sites, request: { measure, weight } }: { scenario: Scenario; sites: readonly SimulatedSite[]; request: SimulationRequest }) {
    const { newly, newlyUnknown, stillWithout, stillUnknown, before } = scenario;
    const reaches = new Set(sites.map(({ reachKm }) => reachKm));
    const label = reaches.size === 1 ? words.newlyLabel(formatDistance(sites[0]!.reachKm)) : words.newlyReachesLabel;
    // The figures follow the hand; rows by territory, of which there may be hundreds, follow once it rests.
    const rested = useAtRest(scenario);
    const tables = useMemo(() => <TerritoryTables scenario={rested} weight={weight} />, [rested, weight]);
    return (
        <div class="simulation-results">
            <h3 id="simulation-resultats" tabIndex={-1}>{words.results}</h3>
            <p class="simulation-figure"><b>{formatPeople(newly.people, weight)}</b> <span>{label} <small>{words.communesOf(newly.communes)}</small></span></p>
            {newly.communes === 0 && newlyUnknown.communes === 0 && <p>{words.noEffect}</p>}
            <dl class="simulation-facts">
                <Fact sum={stillWithout} text={words.still} weight={weight} />
                {newlyUnknown.communes > 0 && <Fact sum={newlyUnknown} text={words.unknownIn} weight={weight} unknown />}
                {stillUnknown.communes > 0 && <Fact sum={stillUnknown} text={words.unknownOut} weight={weight} unknown />}
                <Fact sum={before.within} text={words.within} weight={weight} />
            </dl>
            {measure === 'ROAD_ESTIMATE' && <p class="small">{words.road}</p>}
            {newly.communes > 0 && (
                <>
                    <h4>{words.where}</h4>
                    <div class="simulation-tables" aria-busy={rested !== scenario}>{tables}</div>
                </>
            )}
            <ul class="simulation-legend" aria-label={words.legend}>
                <li><i class="dot dot-newly" aria-hidden="true" /> {words.legendNewly}</li>
                <li><i class="dot dot-unknown" aria-hidden="true" /> {words.legendUnknown}</li>
                <li><i class="dot dot-already" aria-hidden="true" /> {words.legendAlready}</li>
                <li class="small">{words.legendSize}</li>
            </ul>
        </div>
    );
}

function Fact({ sum, text, weight, unknown = false }: { sum: Sum; text: string; weight: string; unknown?: boolean }) {
    return (
        <div class={unknown ? 'is-unknown' : undefined}>
            <dt>{text}</dt>
            <dd>{formatPeople(sum.people, weight)} <small>{words.communesOf(sum.communes)}</small></dd>
        </div>
    );
}
