import { formatNumber } from '../../texts/formatNumber.js';
import { structureListTexts as words } from '../../texts/structureListTexts.js';

const FORMATS = [
    { extension: 'csv', name: 'CSV', note: '' },
    { extension: 'xlsx', name: 'Excel', note: 'XLSX' },
    { extension: 'geojson', name: 'GeoJSON', note: 'carte' },
    { extension: 'data-inclusion.json', name: 'data·inclusion', note: '' },
] as const;

/** The whole filtered list as files: plain links, which also work without JavaScript. */
export function ListDownloads({ query, count }: { query: string; count: number }) {
    if (count === 0) return null;
    return (
        <nav class="list-downloads" aria-label={words.download}>
            <span>{words.downloadWhole(formatNumber(count), count === 1)}</span>
            <ul>
                {FORMATS.map(({ extension, name, note }) => <li key={extension}><a href={`/structures.${extension}${query && `?${query}`}`} rel="nofollow">{name}{note && <small> ({note})</small>}</a></li>)}
            </ul>
            <a class="list-reuse" href="/donnees">{words.reuse}</a>
        </nav>
    );
}
