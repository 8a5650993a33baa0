import type { YoungNeed } from './Answers.js';
import type { DoorKind } from './Door.js';
import type { AgeBand } from './findAgeBand.js';

type Ranks = Record<YoungNeed, readonly DoorKind[]>;

const [ML, HJ, ASE, AD, MDS] = ['MISSION_LOCALE', 'RESIDENCE_HABITAT_JEUNES', 'SERVICE_ASE', 'ADEPAPE', 'MAISON_DES_SOLIDARITES'] as const;
const [CCAS, TRAVAIL, CIO, ADO, PASS, JUSTICE] = ['CCAS', 'FRANCE_TRAVAIL', 'CIO', 'MAISON_DES_ADOLESCENTS', 'PASS', 'POINT_JUSTICE'] as const;

/**
 * Which doors to push first, by age and need, each list in order: the first three that exist are shown first. Why: the ASE protects
 * minors and takes young adults back until 21; a Mission Locale begins at 16 and ends before 26; Habitat Jeunes is for 16 to 30;
 * mutual aid (ADEPAPE) has no age (docs/decisions/0018-jeunes.md).
 */
const RANKS: Record<AgeBand, Ranks> = {
    UNDER_16: { ROOF: [ASE, MDS, ADO], WORK: [CIO, ASE], MONEY: [ASE, MDS, CCAS], HEALTH: [ADO, PASS, ASE], PAPERS: [ASE, JUSTICE], TALK: [ADO, ASE], UNKNOWN: [ASE, ADO, MDS] },
    FROM_16: { ROOF: [ASE, HJ, ML], WORK: [ML, CIO, ASE], MONEY: [ML, ASE, CCAS], HEALTH: [ML, ADO, PASS], PAPERS: [ASE, ML, JUSTICE, AD], TALK: [ADO, AD, ML], UNKNOWN: [ML, ASE, ADO, AD] },
    FROM_18: { ROOF: [HJ, ML, ASE, AD], WORK: [ML, TRAVAIL, ASE], MONEY: [ML, ASE, CCAS], HEALTH: [ML, PASS, ADO], PAPERS: [ASE, ML, AD, JUSTICE], TALK: [AD, ADO, ML], UNKNOWN: [ML, ASE, AD] },
    FROM_21: { ROOF: [HJ, ML, AD, CCAS], WORK: [ML, TRAVAIL, AD], MONEY: [ML, CCAS, AD, TRAVAIL], HEALTH: [ML, PASS, ADO], PAPERS: [ML, JUSTICE, AD], TALK: [AD, ADO, ML], UNKNOWN: [ML, AD, CCAS, JUSTICE] },
    FROM_26: { ROOF: [HJ, CCAS, AD, MDS], WORK: [TRAVAIL, AD], MONEY: [CCAS, MDS, AD], HEALTH: [PASS, CCAS], PAPERS: [JUSTICE, CCAS, AD], TALK: [AD, CCAS, MDS], UNKNOWN: [CCAS, AD, TRAVAIL] },
    FROM_31: { ROOF: [CCAS, AD, MDS], WORK: [TRAVAIL, AD], MONEY: [CCAS, MDS, AD], HEALTH: [PASS, CCAS], PAPERS: [JUSTICE, CCAS, AD], TALK: [AD, CCAS, MDS], UNKNOWN: [CCAS, AD, TRAVAIL] },
};
/** Who does not say an age sees what concerns most of those who leave care. */
const UNSAID: AgeBand = 'FROM_18';

/** Kinds of doors in the order in which they help. */
export function rankDoors(band: AgeBand | null, need: YoungNeed): readonly DoorKind[] {
    return RANKS[band ?? UNSAID][need];
}
