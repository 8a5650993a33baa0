import type { CoverageChoicesData, CoverageListData } from '../../queries/operations.js';
import { coverageTexts as words } from '../../texts/coverageTexts.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { kindTexts } from '../../texts/kindTexts.js';
import { plural } from '../../texts/plural.js';
import { typeset } from '../../texts/typeset.js';

interface Props {
    kinds: CoverageListData['coverage']['parameters']['kinds'];
    coverage: CoverageListData['coverage'];
    inventories: CoverageChoicesData['inventories'];
    departements: readonly string[];
}

/** What the figures rest on: how many structures are known, which lists the sources make of them, and how far those go. */
export function InventoryNote({ kinds, coverage: { structures, structuresNotLocated }, inventories, departements }: Props) {
    const area = new Set(departements);
    const lists = inventories.filter(({ kind, departements: own }) => kinds.includes(kind) && own.some(({ code }) => area.has(code)));
    const known = structures + structuresNotLocated;
    const listed = new Set(lists.flatMap(({ departements: own }) => own.map(({ code }) => code)).filter(code => area.has(code)));
    const without = departements.filter(code => !listed.has(code)).length;
    const names = kinds.length === 1 ? lower(known < 2 ? kindTexts[kinds[0]!].one : kindTexts[kinds[0]!].many) : plural(known, 'lieu', 'lieux');
    const extent = lists.length === 0 ? words.inventoryUnlisted : lists.every(({ complete }) => complete) && without === 0 ? words.inventoryComplete : words.inventoryPartial;
    return (
        <details class="inventory-note">
            <summary><span><b>{formatNumber(known)} {names} {kinds.length === 1 && isFeminine(kinds[0]!) ? plural(known, 'connue', 'connues') : plural(known, 'connu', 'connus')}</b> en France : {extent}</span></summary>
            {structuresNotLocated > 0 && <p>{formatNumber(structuresNotLocated)} sans commune connue : hors des distances.</p>}
            {lists.length === 0 && <p>{words.inventoryNone}</p>}
            {lists.map(({ id, description, statements }) => (
                <p key={id}>{typeset(description)}{statements[0] && <> <a href={`/methode#${id}`}>{typeset(statements[0].source.title)}</a></>}</p>
            ))}
            {lists.length > 0 && without > 0 && <p>{without} {plural(without, 'département n’a', 'départements n’ont')} aucune liste : on ne sait pas ce qui s’y trouve.</p>}
        </details>
    );
}

function isFeminine(kind: Props['kinds'][number]): boolean {
    return !['SERVICE_LOGEMENT', 'SERVICE_ASE', 'AUTRE'].includes(kind);
}

/** A common noun within a sentence; acronyms and proper names keep their capitals. */
function lower(name: string): string {
    return /^(ADEPAPE|MECS|Mission)/.test(name) ? name : name[0]!.toLowerCase() + name.slice(1);
}
