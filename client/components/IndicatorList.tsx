import type { IndicatorFacts } from '../queries/operations.js';
import { indicatorTexts } from '../texts/indicatorTexts.js';
import { formatDate } from '../texts/formatDate.js';
import { formatFigure } from '../texts/formatFigure.js';
import { formatPeriod } from '../texts/formatPeriod.js';
import { typeset } from '../texts/typeset.js';
import { Provenance } from './Provenance.js';
import { ToConfirm } from './ToConfirm.js';

/** Figures, one row a quantity: its years, and the figures that contradict each other, stay side by side. */
export function IndicatorList({ indicators, initiative = true }: { indicators: readonly IndicatorFacts[]; initiative?: boolean }) {
    const rows: IndicatorFacts[][] = [];
    for (const indicator of indicators) {
        const row = rows.find(([first]) => first!.series === indicator.series && first!.territory.code === indicator.territory.code && first!.territory.level === indicator.territory.level);
        if (row) row.push(indicator);
        else rows.push([indicator]);
    }
    return (
        <ul class="figures">
            {rows.map(row => (
                <li key={row[0]!.id}>
                    <p class="figure-name">{typeset(row[0]!.nom)}</p>
                    {row.some(({ contradictions }) => contradictions.length > 0) && <p class="contradiction"><span class="badge badge-confirm">{indicatorTexts.contradiction}</span> {indicatorTexts.contradictionNote}</p>}
                    <div class={row.length > 1 ? 'figures-side' : 'figures-one'}>{row.map(figure => <Figure key={figure.id} figure={figure} initiative={initiative} />)}</div>
                </li>
            ))}
        </ul>
    );
}

function Figure({ figure, initiative }: { figure: IndicatorFacts; initiative: boolean }) {
    const { id, statedFor, toConfirm, statements } = figure;
    return (
        <div id={id} class="figure-value">
            <p><strong>{formatFigure(figure)}</strong> <span class="small">{statedFor ? formatPeriod(statedFor) : indicatorTexts.noPeriod}</span> {toConfirm && <ToConfirm />}</p>
            {initiative && figure.initiative && <p class="small">{indicatorTexts.initiative} <a href={`/initiatives/${figure.initiative.id}`}>{typeset(figure.initiative.titre)}</a></p>}
            <Provenance statements={statements} label={[...new Set(statements.map(({ source }) => `${typeset(source.title)}, ${formatDate(source.date)}`))].join(' ; ')} printed count={false} />
        </div>
    );
}
