/**
 * Quickselect of the points `first` to `last` of an order: those before `middle` come no later on the axis than those after it.
 *
 * @param all x, y, z of each point, one after the other
 * @param axis 0, 1 or 2
 */
export function selectMiddle(order: Int32Array, all: Float64Array, axis: number, first: number, last: number, middle: number): void {
    let [left, right] = [first, last];
    while (left < right) {
        const pivot = all[3 * order[(left + right) >> 1]! + axis]!;
        let [i, j] = [left, right];
        while (i <= j) {
            while (all[3 * order[i]! + axis]! < pivot) i++;
            while (all[3 * order[j]! + axis]! > pivot) j--;
            if (i > j) break;
            const swapped = order[i]!;
            order[i++] = order[j]!;
            order[j--] = swapped;
        }
        if (middle <= j) right = j;
        else if (middle >= i) left = i;
        else return;
    }
}
