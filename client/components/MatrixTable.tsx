import type { MatrixDepartement } from '../state/listMatrixRows.js';
import { relationSlugs } from '../state/relationSlugs.js';
import type { Relation } from '../queries/operations.js';
import { relationTexts } from '../texts/documentTexts.js';
import { matrixTexts as words } from '../texts/matrixTexts.js';
import { PartnershipMark } from './PartnershipMark.js';

/** Départements × relations: a table on a wide screen, one card a département on a phone (the same cells, restyled). */
export function MatrixTable({ rows }: { rows: readonly MatrixDepartement[] }) {
    const relations = Object.keys(relationSlugs) as Relation[];
    const agreements = (relation: Relation) => rows.filter(({ partnershipCells }) => partnershipCells.some(cell => cell.relation === relation && cell.status === 'AGREEMENT')).length;
    return (
        <table class="matrix" role="table">
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{words.departement}</th>{relations.map(relation => <th key={relation} role="columnheader" scope="col"><a href={`/partenariats?relation=${relationSlugs[relation]}`}>{relationTexts[relation]}</a></th>)}</tr></thead>
            <tbody role="rowgroup">
                {rows.map(({ code, nom, partnershipCells }) => (
                    <tr role="row" key={code}>
                        <th role="rowheader" scope="row"><a href={`/departements/${code}#partenariats`}>{nom} ({code})</a></th>
                        {relations.map(relation => {
                            const cell = partnershipCells.find(other => other.relation === relation);
                            const status = cell?.status ?? 'UNKNOWN';
                            return (
                                <td role="cell" key={relation}>
                                    <span class="matrix-label" aria-hidden="true">{relationTexts[relation]}</span>
                                    <span class="matrix-value">
                                        <PartnershipMark status={status} />
                                        {cell && cell.noneStated && status !== 'NONE' && <small>{status === 'AGREEMENT' ? words.partly : words.noneSaid}</small>}
                                        {cell && status !== 'AGREEMENT' && cell.ended.length > 0 && <small>{cell.ended.some(ended => ended.status === 'AGREEMENT') ? words.endedAgreement : words.endedOnly}</small>}
                                    </span>
                                </td>
                            );
                        })}
                    </tr>
                ))}
            </tbody>
            <tfoot role="rowgroup"><tr role="row"><th role="rowheader" scope="row">{words.totals}</th>{relations.map(relation => <td role="cell" key={relation}><span class="matrix-label" aria-hidden="true">{relationTexts[relation]}</span><span class="matrix-value">{words.of(agreements(relation), rows.length)}</span></td>)}</tr></tfoot>
        </table>
    );
}
