/**
 * Whether a file that lists some communes of a département sets out to list them all: at least half of them. Below, they are
 * the margins of a territory whose main part lies elsewhere, and the other communes are not said to be without.
 *
 * @param listed communes of the département that the file gives to someone
 * @param total its communes
 */
export function coversDepartement(listed: number, total: number): boolean {
    return total > 0 && listed * 2 >= total;
}
