import { formatNumber } from '../../texts/formatNumber.js';
import { simulationTexts } from '../../texts/simulationTexts.js';
import type { CommuneColumns } from '../columns/readColumns.js';
import type { Proposal } from '../worker/CountryComputer.js';
import { formatPercent } from './explainProposal.js';

const words = simulationTexts.next;

/** The communes proposed, in ranks: the marks of the map in a table. */
export function ProposalTable({ proposal: { sites, demand }, columns, weight, onLook }: { proposal: Proposal; columns: CommuneColumns; weight: string; onLook(commune: number): void }) {
    return (
        <div class="table-frame" tabIndex={0} role="region" aria-label={words.caption}>
            <table>
                <caption>{words.caption}</caption>
                <thead><tr><th scope="col">{words.rank}</th><th scope="col">{words.commune}</th><th scope="col" class="num">{weight === 'population' ? words.people : words.persons}</th><th scope="col" class="num">{words.cumulated}</th><th scope="col" class="num">{words.share}</th></tr></thead>
                <tbody>
                    {sites.map(({ commune, gain, covered }, i) => (
                        <tr key={commune} id={`proposition-${i + 1}`} tabIndex={-1}>
                            <td><span class="site-number site-number-proposed">{i + 1}</span></td>
                            <th scope="row"><button type="button" class="link-button" title={words.show} onClick={() => onLook(commune)}>{columns.noms[commune]}</button> <small>{columns.departements[columns.departement[commune]!]!.nom}</small></th>
                            <td class="num">+{formatNumber(Math.round(gain))}</td>
                            <td class="num">{formatNumber(Math.round(covered))}</td>
                            <td class="num">{formatPercent(covered / demand)}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}
