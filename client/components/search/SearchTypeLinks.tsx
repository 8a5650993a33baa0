import type { SearchType } from '../../queries/operations.js';
import { printSearchAddress } from '../../state/printSearchAddress.js';
import { searchTypeSlugs } from '../../state/searchTypeSlugs.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { searchTexts as words, searchTypeTexts } from '../../texts/searchTexts.js';

interface Props {
    text: string;
    counts: readonly { type: SearchType; count: number }[];
    current: SearchType | null;
}

/** One link for each type of result, with how many there are. */
export function SearchTypeLinks({ text, counts, current }: Props) {
    const counted = new Map(counts.map(({ type, count }) => [type, count]));
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const link = (type: SearchType | null, label: string, count: number) => (
        <li key={type ?? ''}><a class="chip" href={printSearchAddress({ text, type: type && searchTypeSlugs[type] })} aria-current={type === current ? 'true' : undefined}>{label} <b>{formatNumber(count)}</b></a></li>
    );
    return (
        <nav class="need-links" aria-label={words.types}>
            <ul>
                {link(null, words.all, all)}
                {(Object.keys(searchTypeTexts) as SearchType[]).filter(type => counted.has(type) || type === current).map(type => link(type, searchTypeTexts[type].many, counted.get(type) ?? 0))}
            </ul>
        </nav>
    );
}
