import type { GazetteerCommune } from '../gazetteer/GazetteerCommune.js';

export const YOUNG_NEEDS = ['ROOF', 'WORK', 'MONEY', 'HEALTH', 'PAPERS', 'TALK', 'UNKNOWN'] as const;
export type YoungNeed = (typeof YOUNG_NEEDS)[number];

/** What a person chose to say. It lives in the memory of the page, and nowhere else. */
export interface Answers {
    /** Null: not said. */
    commune: GazetteerCommune | null;
    /** Given by the phone after a tap; finer than the commune. */
    position: { lat: number; lng: number } | null;
    /** Whole years; `YOUNGEST` stands for it and below, `OLDEST` for it and above; null: not said. */
    age: number | null;
    need: YoungNeed;
}

/** Below 16, and above 30, one answer holds for all. */
export const [YOUNGEST, OLDEST] = [15, 31] as const;
