import type { Statement } from '../../domain/Statement.js';
import type { Seeds } from '../Seeds.js';

export interface SeedRecord {
    kind: string;
    id: string;
    statements: Statement[];
}

/** Every record that carries statements, with the folder it comes from. */
export function listRecords(seeds: Seeds): SeedRecord[] {
    const of = (kind: string, records: readonly { id: string; statements: Statement[] }[]): SeedRecord[] =>
        records.map(({ id, statements }) => ({ kind, id, statements }));
    return [
        ...of('organisations', seeds.organisations),
        ...of('structures', seeds.structures),
        ...of('conventions-places', seeds.conventionsPlaces),
        ...of('stated-absences', seeds.statedAbsences),
        ...of('stated-gaps', seeds.statedGaps),
        ...of('inventories', seeds.inventories),
    ];
}
