interface Figures {
    beyond: number | null;
    noneKnown: number | null;
}

/** People without a known structure within the threshold, whether the lists around are complete or not; null when unknown. */
export function computeWithout({ beyond, noneKnown }: Figures): number | null {
    return beyond === null || noneKnown === null ? null : beyond + noneKnown;
}
