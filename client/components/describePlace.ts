import type { StructureRow } from '../queries/operations.js';

/** `Le Vigan (30)`, `quartier du Faubourg, Nîmes (30)`, or the département alone when the commune is unknown. */
export function describePlace({ commune, lieuDit, departement }: Pick<StructureRow, 'commune' | 'departement'> & { lieuDit?: string | null }): string {
    const where = commune ? `${commune.nom} (${departement.code})` : `${departement.nom} (${departement.code})`;
    return lieuDit && lieuDit !== commune?.nom ? `${lieuDit}, ${where}` : where;
}
