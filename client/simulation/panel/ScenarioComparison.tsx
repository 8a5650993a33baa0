import { formatNumber } from '../../texts/formatNumber.js';
import { simulationTexts as words } from '../../texts/simulationTexts.js';
import { compareScenarios, type ComparedRow } from '../state/compareScenarios.js';
import type { Scenario, Sum } from '../state/computeScenario.js';

interface Props {
    /** Scenario A; null while none is kept. */
    a: Scenario | null;
    b: Scenario;
    /** Where the sites of A are, in words and with their reach: for paper, where no map shows them. */
    keptSites: readonly string[];
    weight: string;
    onKeep(): void;
    onForget(): void;
    onSwap(): void;
}

/** Two scenarios side by side, A kept, B on the map. */
export function ScenarioComparison({ a, b, keptSites, weight, onKeep, onForget, onSwap }: Props) {
    const unit = (weight === 'population' ? words.people : words.persons).toLowerCase();
    return (
        <div class="simulation-comparison">
            <h3>{words.compare}</h3>
            <div class="simulation-tools">
                <button type="button" class="button-quiet" onClick={onKeep}>{a ? words.keepAgain : words.keep}</button>
                {a && <button type="button" class="button-quiet" onClick={onSwap}>{words.swap}</button>}
                {a && <button type="button" class="button-quiet" onClick={onForget}>{words.forget}</button>}
            </div>
            {a && keptSites.length > 0 && <div class="print-only"><p>{words.printKept}</p><ol>{keptSites.map((site, i) => <li key={i}>{site}</li>)}</ol></div>}
            {a && (
                <div class="table-frame" tabIndex={0} role="region" aria-label={words.compareTitle}>
                    <table>
                        <caption>{words.compareTitle}</caption>
                        <thead><tr><th scope="col">{words.figure}</th><th scope="col" class="num">{words.a}</th><th scope="col" class="num">{words.b}</th><th scope="col" class="num">{words.difference}</th></tr></thead>
                        <tbody>
                            {compareScenarios(a, b).map(({ figure, a: one, b: other, difference }) => (
                                <tr key={figure}>
                                    <th scope="row">{words.figures[figure]}{figure !== 'sites' && <> <small>{unit}</small></>}</th>
                                    <td class="num">{write(figure, one)}</td>
                                    <td class="num">{write(figure, other)}</td>
                                    <td class="num">{writeSigned(figure, difference)}</td>
                                </tr>
                            ))}
                        </tbody>
                    </table>
                </div>
            )}
        </div>
    );
}

function write(figure: ComparedRow['figure'], { communes, people }: Sum): string {
    if (figure === 'sites') return formatNumber(communes);
    return people === null ? words.unknownPeople : formatNumber(Math.round(people));
}

/** `+1 200`, `−1 200`, `0`: with the sign of print, not the hyphen. */
function writeSigned(figure: ComparedRow['figure'], sum: Sum): string {
    if (figure !== 'sites' && sum.people === null) return words.unknownPeople;
    const value = figure === 'sites' ? sum.communes : Math.round(sum.people!);
    return `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatNumber(Math.abs(value))}`;
}
