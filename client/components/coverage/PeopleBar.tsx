import type { CoverageListData } from '../../queries/operations.js';
import { coverageTexts as words } from '../../texts/coverageTexts.js';
import { formatKm } from '../../texts/formatKm.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { formatShares } from '../../texts/formatShares.js';

type Figures = Pick<CoverageListData['coverage']['total'], 'people' | 'within' | 'beyond' | 'noneKnown' | 'unknown'>;

/** Everyone in one bar, each part with its words: within, none among those known, none at all, unknown. */
export function PeopleBar({ figures, maxKm, label }: { figures: Figures; maxKm: number; label: string }) {
    const { people } = figures;
    if (people === null || people === 0) return <p class="small">La population d’une commune manque : le total est inconnu.</p>;
    const parts = [
        { key: 'within', value: figures.within, text: `à ${formatKm(maxKm)} ou moins` },
        { key: 'none-known', value: figures.noneKnown, text: words.people.noneKnown },
        { key: 'beyond', value: figures.beyond, text: words.people.beyond },
        { key: 'unknown', value: figures.unknown, text: words.people.unknown },
    ].filter((part): part is typeof part & { value: number } => part.value !== null && part.value > 0);
    const shares = formatShares(parts.map(({ value }) => value));
    let start = 0;
    return (
        <figure class="people-bar">
            <figcaption class="visually-hidden">{label}</figcaption>
            <svg width="100%" height="22" aria-hidden="true" focusable="false">
                {parts.map(({ key, value }) => {
                    const x = start;
                    start += (100 * value) / people;
                    return <rect key={key} class={`part-${key}`} x={`${x.toFixed(3)}%`} y="0" width={`${(start - x).toFixed(3)}%`} height="22" />;
                })}
            </svg>
            <ul>
                {parts.map(({ key, value, text }, i) => (
                    <li key={key}>
                        <svg class="swatch" viewBox="0 0 22 16" width="22" height="16" aria-hidden="true" focusable="false"><rect class={`part-${key}`} x=".75" y=".75" width="20.5" height="14.5" /></svg>
                        <span><b>{shares[i]}</b> {text} <span class="count">({formatNumber(value)})</span></span>
                    </li>
                ))}
            </ul>
        </figure>
    );
}
