/** Beyond this length words are not compared: no name has one so long. */
const LONGEST = 40;
/** Three rows of the table, used again at each call. */
let [beforeLast, last, current] = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Letters to insert, remove, replace or swap with their neighbour to make one word of the other (optimal string alignment),
 * or to make a beginning of `word` of it, whichever is wanted.
 *
 * @param most more than that is not counted: `most + 1` is answered
 */
export function editDistance(typed: string, word: string, most: number, beginning: boolean): number {
    const far = most + 1;
    const width = Math.min(word.length, typed.length + most);
    if (typed.length > LONGEST || width > LONGEST || typed.length - word.length > most || (!beginning && word.length > width)) return far;
    for (let column = 0; column <= width; column++) last[column] = column;
    for (let row = 1; row <= typed.length; row++) {
        const letter = typed.charCodeAt(row - 1);
        let best = (current[0] = row);
        for (let column = 1; column <= width; column++) {
            const other = word.charCodeAt(column - 1);
            let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (letter === other ? 0 : 1));
            if (row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && other === typed.charCodeAt(row - 2)) cost = Math.min(cost, beforeLast[column - 2]! + 1);
            current[column] = cost;
            if (cost < best) best = cost;
        }
        if (best > most) return far;
        [beforeLast, last, current] = [last, current, beforeLast];
    }
    let found = last[width]!;
    if (beginning) for (let column = 0; column < width; column++) found = Math.min(found, last[column]!);
    return Math.min(found, far);
}
