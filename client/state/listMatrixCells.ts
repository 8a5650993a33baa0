import type { MatrixCell, MatrixDepartement } from './listMatrixRows.js';
import type { PartnershipFilter } from './parsePartnershipFilter.js';

/** The cells that pass the filter, each with its département. */
export function listMatrixCells(rows: readonly MatrixDepartement[], { relation, status }: PartnershipFilter): { departement: MatrixDepartement; cell: MatrixCell }[] {
    return rows.flatMap(departement => departement.partnershipCells
        .filter(cell => (relation === null || cell.relation === relation) && (status === null || cell.status === status))
        .map(cell => ({ departement, cell })));
}
