import { formatNumber } from '../../texts/formatNumber.js';
import { simulationTexts as words } from '../../texts/simulationTexts.js';
import { compareScenarios, type ComparedRow } from '../state/compareScenarios.js';
import type { Scenario, Sum } from '../state/computeScenario.js';
import { formatPeople } from './formatPeople.js';

interface Props {
    /** Scenario A; null while none is kept. */
    a: Scenario | null;
    b: Scenario;
    weight: string;
    onKeep(): void;
    onForget(): void;
    onSwap(): void;
}

/** Two scenarios side by side, A kept, B on the map. */
export function ScenarioComparison({ a, b, weight, onKeep, onForget, onSwap }: Props) {
    return (
        <div class="simulation-comparison">
            <h3>{words.compare}</h3>
            <div class="simulation-tools">
                <button type="button" class="button-quiet" onClick={onKeep}>{a ? words.keepAgain : words.keep}</button>
                {a && <button type="button" class="button-quiet" onClick={onSwap}>{words.swap}</button>}
                {a && <button type="button" class="button-quiet" onClick={onForget}>{words.forget}</button>}
            </div>
            {a && (
                <div class="table-frame" tabIndex={0} role="region" aria-label={words.compareTitle}>
                    <table>
                        <caption>{words.compareTitle}</caption>
                        <thead><tr><th scope="col">{words.figure}</th><th scope="col" class="num">{words.a}</th><th scope="col" class="num">{words.b}</th><th scope="col" class="num">{words.difference}</th></tr></thead>
                        <tbody>
                            {compareScenarios(a, b).map(({ figure, a: one, b: other, difference }) => (
                                <tr key={figure}>
                                    <th scope="row">{words.figures[figure]}</th>
                                    <td class="num">{write(figure, one, weight)}</td>
                                    <td class="num">{write(figure, other, weight)}</td>
                                    <td class="num">{sign(figure, difference)}{write(figure, difference, weight)}</td>
                                </tr>
                            ))}
                        </tbody>
                    </table>
                </div>
            )}
        </div>
    );
}

function write(figure: ComparedRow['figure'], { communes, people }: Sum, weight: string): string {
    return figure === 'sites' ? formatNumber(communes) : formatPeople(people, weight);
}

function sign(figure: ComparedRow['figure'], { communes, people }: Sum): string {
    return (figure === 'sites' ? communes : Math.round(people ?? 0)) > 0 ? '+' : '';
}
