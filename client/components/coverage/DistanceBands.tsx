import type { CoverageTerritoryData } from '../../queries/operations.js';
import { formatBand } from '../../texts/formatBand.js';
import { formatNumber } from '../../texts/formatNumber.js';

type Band = CoverageTerritoryData['coverage']['territories'][number]['figures']['bands'][number];

/** People by distance: a bar for each band, the number beside it. Bands hold only people of whom it is known. */
export function DistanceBands({ bands, maxKm }: { bands: readonly Band[]; maxKm: number }) {
    const most = Math.max(1, ...bands.map(({ people }) => people ?? 0));
    return (
        <dl class="bands">
            {bands.map(band => (
                <div key={band.fromKm}>
                    <dt>{formatBand(band)}</dt>
                    <dd>
                        <svg width="100%" height="14" aria-hidden="true" focusable="false"><rect class={band.toKm !== null && band.toKm <= maxKm ? 'part-within' : 'part-none-known'} x="0" y="0" width={`${((100 * (band.people ?? 0)) / most).toFixed(2)}%`} height="14" /></svg>
                        <span>{band.people === null ? 'inconnu' : formatNumber(band.people)}</span>
                    </dd>
                </div>
            ))}
        </dl>
    );
}
