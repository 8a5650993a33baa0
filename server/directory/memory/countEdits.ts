/**
 * Edits from one word to another: a letter more, less or other, or two neighbours swapped (optimal string alignment).
 *
 * @param most no need to count further
 * @returns the number of edits, or some number above `most`
 */
export function countEdits(a: string, b: string, most: number): number {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before: number[] = [];
    let above: number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        let least = row;
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let edits = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) edits = Math.min(edits, before[column - 2]! + 1);
            current.push(edits);
            if (edits < least) least = edits;
        }
        // A swap reaches back two rows: both must be beyond.
        if (least > most && Math.min(...above) > most) return most + 1;
        before = above;
        above = current;
    }
    return above[b.length]!;
}
