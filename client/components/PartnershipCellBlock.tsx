import type { DepartementSheetData } from '../queries/operations.js';
import { relationSlugs } from '../state/relationSlugs.js';
import { departementTexts as words } from '../texts/departementTexts.js';
import { relationTexts } from '../texts/documentTexts.js';
import { PartnershipMark } from './PartnershipMark.js';
import { PartnershipRecord } from './PartnershipRecord.js';

type Cell = NonNullable<DepartementSheetData['departement']>['partnershipCells'][number];

/** One relation in a département: its status, the records that make it, those that are over. */
export function PartnershipCellBlock({ cell: { relation, status, noneStated, partnerships, ended } }: { cell: Cell }) {
    return (
        <article class="cell" id={relationSlugs[relation]}>
            <h3><span>{relationTexts[relation]}</span> <PartnershipMark status={status} /></h3>
            {status === 'UNKNOWN' && <p class="small">{ended.length ? words.partnershipEndedOnly : words.partnershipUnknown}</p>}
            {noneStated && status !== 'NONE' && <p class="small">{status === 'AGREEMENT' ? words.partly : words.noneSaid}</p>}
            {partnerships.length + ended.length > 0 && (
                <ul class="records">
                    {partnerships.map(partnership => <PartnershipRecord key={partnership.id} partnership={partnership} />)}
                    {ended.map(partnership => <PartnershipRecord key={partnership.id} partnership={partnership} ended />)}
                </ul>
            )}
        </article>
    );
}
