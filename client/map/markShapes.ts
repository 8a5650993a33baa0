import type { StructureKind } from '../queries/operations.js';

interface MarkShape {
    /** In a square of 20, centred on 10,10. */
    path: string;
    filled: boolean;
}

const DISC = 'M10 3.6a6.4 6.4 0 1 1 0 12.8a6.4 6.4 0 1 1 0-12.8z';
const RING = 'M10 5a5 5 0 1 1 0 10a5 5 0 1 1 0-10z';
const HOUSE = 'M10 2.6 17.6 8.8H16.2V16.6H3.8V8.8H2.4z';

/** Marks differ by shape first, by colour second: disc, ring, house, diamond, square… */
export const markShapes: Record<StructureKind, MarkShape> = {
    MISSION_LOCALE: { path: DISC, filled: true },
    ANTENNE: { path: RING, filled: false },
    RESIDENCE_HABITAT_JEUNES: { path: HOUSE, filled: true },
    SERVICE_LOGEMENT: { path: HOUSE, filled: false },
    ADEPAPE: { path: 'M10 1.8 18.2 10 10 18.2 1.8 10z', filled: true },
    SERVICE_ASE: { path: 'M4 4H16V16H4z', filled: true },
    MAISON_DES_SOLIDARITES: { path: 'M5 5H15V15H5z', filled: false },
    MECS: { path: 'M10 2.8 16.4 6.4V13.6L10 17.2 3.6 13.6V6.4z', filled: true },
    AUTRE: { path: 'M10 3 17 16H3z', filled: false },
};
