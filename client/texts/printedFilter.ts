import type { ListChip } from '../state/structureList/listChips.js';
import type { StructurePage } from '../state/structureList/loadListPage.js';
import { formatNumber } from './formatNumber.js';

/** What a sheet of paper says first: which filter, and which part of the list it holds. */
export function printedFilter(chips: readonly ListChip[], { rank, nodes, totalCount }: StructurePage, total: number): string {
    const filter = chips.length ? `Filtre : ${chips.map(({ label }) => label).join(' ; ')}.` : `Sans filtre : les ${formatNumber(total)} lieux de l’annuaire.`;
    const part = rank === null || nodes.length === totalCount ? '' : ` Cette page : lieux ${formatNumber(rank)} à ${formatNumber(rank + nodes.length - 1)} sur ${formatNumber(totalCount)}. La liste entière : CSV ou XLSX sur le site.`;
    return `${filter}${part}`;
}
