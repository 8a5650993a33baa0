/** Ages at the two ends of the ruler. */
export const RULER = { from: 15, to: 32 } as const;

/** Where an age stands on the ruler, in percent of its width from the left; null off the ruler. */
export function placeOnRuler(age: number, rightToLeft: boolean): number | null {
    if (age < RULER.from || age > RULER.to) return null;
    const part = ((age - RULER.from) / (RULER.to - RULER.from)) * 100;
    return Math.round((rightToLeft ? 100 - part : part) * 100) / 100;
}
