import type { CoverageTerritoryData } from '../../queries/operations.js';
import { coverageTexts } from '../../texts/coverageTexts.js';
import { formatBand } from '../../texts/formatBand.js';
import { formatNumber } from '../../texts/formatNumber.js';

type Figures = Pick<CoverageTerritoryData['coverage']['territories'][number]['figures'], 'bands' | 'outOfBands'>;

/** People by distance: a bar for each band, the number beside it; who is in no band has a line of their own, so that the lines make everyone. */
export function DistanceBands({ figures: { bands, outOfBands }, maxKm }: { figures: Figures; maxKm: number }) {
    const lines = [
        ...bands.map(band => ({ key: String(band.fromKm), text: formatBand(band), people: band.people, part: band.toKm !== null && band.toKm <= maxKm ? 'part-within' : 'part-none-known' })),
        ...(outOfBands === 0 ? [] : [{ key: 'out', text: coverageTexts.detail.outOfBands, people: outOfBands, part: 'part-unknown' }]),
    ];
    const everyone = Math.max(1, lines.reduce((sum, { people }) => sum + (people ?? 0), 0));
    return (
        <dl class="bands">
            {lines.map(({ key, text, people, part }) => (
                <div key={key}>
                    <dt>{text}</dt>
                    <dd>
                        <svg width="100%" height="14" aria-hidden="true" focusable="false"><rect class={part} x="0" y="0" width={`${((100 * (people ?? 0)) / everyone).toFixed(2)}%`} height="14" /></svg>
                        <span>{people === null ? 'inconnu' : formatNumber(people)}</span>
                    </dd>
                </div>
            ))}
        </dl>
    );
}
