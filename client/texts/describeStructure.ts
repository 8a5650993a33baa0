import type { StructureRow } from '../queries/operations.js';
import { kindTexts } from './kindTexts.js';

/** The accessible name of a mark: kind, name, commune, the figure beside it, what is doubtful. */
export function describeStructure({ kind, nom, commune, departement, position, toConfirm }: Pick<StructureRow, 'kind' | 'nom' | 'commune' | 'departement' | 'position' | 'toConfirm'>, placesFigure: string | null = null): string {
    const parts = [kindTexts[kind].one, nom, commune?.nom ?? departement.nom];
    if (placesFigure === '…') parts.push('places partagées avec d’autres lieux');
    else if (placesFigure === '?') parts.push('places sous convention, nombre inconnu');
    else if (placesFigure) parts.push(`${placesFigure} places sous convention`);
    if (!position) parts.push('adresse inconnue');
    if (toConfirm) parts.push('à confirmer');
    return parts.join(', ');
}
