import { normalizeName } from '../../state/normalizeName.js';
import type { CommuneColumns } from '../columns/readColumns.js';

const normalized = new WeakMap<CommuneColumns, string[]>();

/** Communes whose name starts with the text, or has a word that does; the exact name first, then the most populated. Indices of communes. */
export function searchCommunes(columns: CommuneColumns, text: string, max: number): number[] {
    const wanted = normalizeName(text);
    if (wanted.length < 2) return [];
    let names = normalized.get(columns);
    if (!names) normalized.set(columns, (names = columns.noms.map(normalizeName)));
    const found: { commune: number; rank: number }[] = [];
    names.forEach((name, commune) => {
        const rank = name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(` ${wanted}`) ? 2 : 3;
        if (rank < 3) found.push({ commune, rank });
    });
    const people = (commune: number) => columns.population[commune] || 0;
    return found.sort((a, b) => a.rank - b.rank || people(b.commune) - people(a.commune) || a.commune - b.commune).slice(0, max).map(({ commune }) => commune);
}
