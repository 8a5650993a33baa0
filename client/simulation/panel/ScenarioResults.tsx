import { formatDistance } from '../../texts/formatDistance.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { simulationTexts as words } from '../../texts/simulationTexts.js';
import type { Scenario, ScenarioRow, Sum } from '../state/computeScenario.js';
import type { SimulatedSite } from '../state/SimulatedSite.js';
import type { SimulationRequest } from '../SimulationRequest.js';
import { formatPeople } from './formatPeople.js';

const MAX_ROWS = 8;

/** What the simulated sites change: who is newly in reach, who stays without, and apart, of whom nobody knows. */
export function ScenarioResults({ scenario, sites, request: { measure, weight } }: { scenario: Scenario; sites: readonly SimulatedSite[]; request: SimulationRequest }) {
    const { newly, newlyUnknown, stillWithout, stillUnknown, before } = scenario;
    const reaches = new Set(sites.map(({ reachKm }) => reachKm));
    const label = reaches.size === 1 ? words.newlyLabel(formatDistance(sites[0]!.reachKm)) : words.newlyReachesLabel;
    return (
        <div class="simulation-results">
            <h3>{words.results}</h3>
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
                    <div class="simulation-tables">
                        {scenario.missionsLocales.length > 0 && <Rows title={words.missionsLocales} rows={scenario.missionsLocales} weight={weight} open />}
                        <Rows title={words.departements} rows={scenario.departements} weight={weight} open={scenario.missionsLocales.length === 0} />
                        <Rows title={words.epcis} rows={scenario.epcis} weight={weight} />
                    </div>
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

function Rows({ title, rows, weight, open = false }: { title: string; rows: readonly ScenarioRow[]; weight: string; open?: boolean }) {
    return (
        <details open={open}>
            <summary>{title} <span class="count">({formatNumber(rows.length)})</span></summary>
            <table>
                <caption class="visually-hidden">{words.where} : {title}</caption>
                <thead><tr><th scope="col">{words.territory}</th><th scope="col" class="num">{weight === 'population' ? words.people : words.persons}</th><th scope="col" class="num">{words.communes}</th></tr></thead>
                <tbody>
                    {rows.slice(0, MAX_ROWS).map(({ code, nom, people, communes }) => (
                        <tr key={code}><th scope="row">{nom}</th><td class="num">{people === null ? words.unknownPeople : formatNumber(Math.round(people))}</td><td class="num">{formatNumber(communes)}</td></tr>
                    ))}
                </tbody>
                {rows.length > MAX_ROWS && <tfoot><tr><td colSpan={3}>{words.more(rows.length - MAX_ROWS)}</td></tr></tfoot>}
            </table>
        </details>
    );
}
