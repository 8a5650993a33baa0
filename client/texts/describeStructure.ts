import type { StructureRow } from '../queries/operations.js';
import { kindTexts } from './kindTexts.js';

/** The accessible name of a mark: kind, name, commune, what is doubtful. */
export function describeStructure({ kind, nom, commune, departement, position, toConfirm }: Pick<StructureRow, 'kind' | 'nom' | 'commune' | 'departement' | 'position' | 'toConfirm'>): string {
    const parts = [kindTexts[kind].one, nom, commune?.nom ?? departement.nom];
    if (!position) parts.push('adresse inconnue');
    if (toConfirm) parts.push('à confirmer');
    return parts.join(', ');
}
