import type { PartnershipMatrixData } from '../queries/operations.js';

export type MatrixDepartement = PartnershipMatrixData['departements'][number];
export type MatrixCell = MatrixDepartement['partnershipCells'][number];

/** A département is in the matrix when a source says something of its relations or of who answered. */
export function listMatrixRows(departements: readonly MatrixDepartement[]): { rows: MatrixDepartement[]; silent: MatrixDepartement[] } {
    const isDescribed = ({ respondents, partnershipCells }: MatrixDepartement) =>
        respondents.length > 0 || partnershipCells.some(({ partnerships, ended }) => partnerships.length + ended.length > 0);
    return { rows: departements.filter(isDescribed), silent: departements.filter(departement => !isDescribed(departement)) };
}
