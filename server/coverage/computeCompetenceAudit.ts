/** How it is known who serves a commune. Null: it is not. */
type Nature = 'OFFICIAL' | 'ESTIMATED' | null;

type CompetenceAuditStatus = 'NONE' | 'PARTIAL' | 'COVERED' | 'OVERLAPPING' | 'UNKNOWN';

export interface CommuneCompetence {
    /** How many Missions Locales serve it, 0 for a hole; null when nobody knows. */
    missionsLocales: number | null;
    nature: Nature;
}

export interface CompetenceAudit {
    status: CompetenceAuditStatus;
    communes: number;
    /** With one Mission Locale or more. */
    served: number;
    /** With several; they are among `served`. */
    shared: number;
    /** Holes: an official file covers their département and gives them to nobody. */
    without: number;
    /** Of which nobody knows; served + without + unknown = communes. */
    unknown: number;
    /** Where an official file says it, holes included. */
    official: number;
    estimated: number;
}

/**
 * Audits who serves the communes of a territory: NONE when every commune is a hole, PARTIAL when some are, whatever the others;
 * without a hole UNKNOWN as soon as one is unknown, then OVERLAPPING as soon as one is shared, else COVERED. No commune: UNKNOWN.
 */
export function computeCompetenceAudit(communes: Iterable<CommuneCompetence>): CompetenceAudit {
    const audit: CompetenceAudit = { status: 'UNKNOWN', communes: 0, served: 0, shared: 0, without: 0, unknown: 0, official: 0, estimated: 0 };
    for (const { missionsLocales, nature } of communes) {
        audit.communes++;
        if (missionsLocales === null) audit.unknown++;
        else if (missionsLocales === 0) audit.without++;
        else audit.served++;
        if (missionsLocales !== null && missionsLocales > 1) audit.shared++;
        if (nature === 'OFFICIAL') audit.official++;
        if (nature === 'ESTIMATED') audit.estimated++;
    }
    return { ...audit, status: findStatus(audit) };
}

function findStatus({ communes, without, unknown, shared }: CompetenceAudit): CompetenceAuditStatus {
    if (without > 0) return without === communes ? 'NONE' : 'PARTIAL';
    if (unknown > 0 || communes === 0) return 'UNKNOWN';
    return shared > 0 ? 'OVERLAPPING' : 'COVERED';
}
