export interface AbsenceEvidence {
    /** Some source set out to list the kind in every département of the territory. */
    inventoried: boolean;
    /** Every such list says that it is complete. */
    inventoryComplete: boolean;
    /** The source speaks at this level: it names the territories of Missions Locales, départements, régions without the kind. */
    statedLevel: boolean;
    /** Every commune of the territory lies in territories that a source states to be without the kind. */
    withinStatedGaps: boolean;
}

/**
 * Says whether "none found" means "there is none". A partial list proves nothing about a commune or an EPCI, unless a
 * source states that the whole territory around it has none; at the levels that the source itself reviews, it does.
 */
export function absenceIsKnown({ inventoried, inventoryComplete, statedLevel, withinStatedGaps }: AbsenceEvidence): boolean {
    return inventoried && (inventoryComplete || statedLevel || withinStatedGaps);
}
