/** What a person does these days; one answer instead of five questions. */
export const SITUATIONS = ['SCHOOL', 'STUDIES', 'APPRENTICE', 'TRAINING', 'STEADY_JOB', 'SHORT_JOBS', 'SEEKING', 'NOTHING'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Answers given on the page, each null while not given. They live in the memory of the page and nowhere else. */
export interface Answers {
    care: 'NOW' | 'ENDED' | 'NEVER' | null;
    /** ISO date of the last day of care; told only where care has ended. */
    leftCareOn: string | null;
    /** In the care of the ASE before 18. */
    inCareAsMinor: boolean | null;
    situation: Situation | null;
    money: 'ENOUGH' | 'SOME' | 'NONE' | null;
    disabled: boolean | null;
    outOfTouch: boolean | null;
    /** Was ordered to leave France. */
    ordered: boolean | null;
}

export const NO_ANSWERS: Answers = { care: null, leftCareOn: null, inCareAsMinor: null, situation: null, money: null, disabled: null, outOfTouch: null, ordered: null };
