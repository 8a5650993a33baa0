/** How many letters may be wrong in what a person typed: none in a short word, where any other word is near. */
export function maxEdits(length: number): number {
    if (length < 4) return 0;
    return length < 8 ? 1 : 2;
}
