import type { CoverageRow } from '../../queries/operations.js';

/** A row without the names of its fields: thousands of communes weigh a quarter. */
export type PackedRow = ReturnType<typeof packRow>;

/** Rows for the data of the page; `unpackRows` gives them back. */
export function packRows(rows: readonly CoverageRow[]): PackedRow[] {
    return rows.map(packRow);
}

function packRow({ id, code, nom, access, center, departements, figures, places: { total, per1000, notLocated } }: CoverageRow) {
    const { communes, communesUnknown, people, within, beyond, noneKnown, unknown, shareWithout, meanKm, meanKmPeople } = figures;
    return [
        id, code, nom, access, center && [center.lat, center.lng], departements.map(departement => departement.code),
        communes, communesUnknown, people, within, beyond, noneKnown, unknown, shareWithout, meanKm, meanKmPeople,
        total.value, total.precision, total.conventions, total.conventionsWithoutNumber, per1000, notLocated,
    ] as const;
}
