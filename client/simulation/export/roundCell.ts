/** A number of people or a share without the noise of sums of floats: six decimals; null stays null. */
export function roundCell(value: number | null): number | null {
    return value === null ? null : Number(value.toFixed(6));
}
