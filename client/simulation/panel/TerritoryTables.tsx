import { useState } from 'preact/hooks';
import { formatNumber } from '../../texts/formatNumber.js';
import { simulationTexts as words } from '../../texts/simulationTexts.js';
import type { Scenario, ScenarioRow } from '../state/computeScenario.js';

const MAX_ROWS = 8;

/** Who would gain, by territory: the first rows of each level, the others on demand. */
export function TerritoryTables({ scenario: { missionsLocales, departements, epcis }, weight }: { scenario: Pick<Scenario, 'missionsLocales' | 'departements' | 'epcis'>; weight: string }) {
    return (
        <>
            {missionsLocales.length > 0 && <Rows title={words.missionsLocales} rows={missionsLocales} weight={weight} open />}
            <Rows title={words.departements} rows={departements} weight={weight} open={missionsLocales.length === 0} />
            <Rows title={words.epcis} rows={epcis} weight={weight} />
        </>
    );
}

function Rows({ title, rows, weight, open = false }: { title: string; rows: readonly ScenarioRow[]; weight: string; open?: boolean }) {
    const [all, setAll] = useState(false);
    return (
        <details open={open}>
            <summary>{title} <span class="count">({formatNumber(rows.length)})</span></summary>
            <table>
                <caption class="visually-hidden">{words.where} : {title}</caption>
                <thead><tr><th scope="col">{words.territory}</th><th scope="col" class="num">{weight === 'population' ? words.people : words.persons}</th><th scope="col" class="num">{words.communes}</th></tr></thead>
                <tbody>
                    {(all ? rows : rows.slice(0, MAX_ROWS)).map(({ code, nom, people, communes }) => (
                        <tr key={code}><th scope="row">{nom}</th><td class="num">{people === null ? words.unknownPeople : formatNumber(Math.round(people))}</td><td class="num">{formatNumber(communes)}</td></tr>
                    ))}
                </tbody>
            </table>
            {rows.length > MAX_ROWS && <button type="button" class="link-button" aria-expanded={all} onClick={() => setAll(!all)}>{all ? words.fewerRows : words.more(rows.length - MAX_ROWS)}</button>}
        </details>
    );
}
