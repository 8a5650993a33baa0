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
        ...of('partnerships', seeds.partnerships),
        ...of('respondents', seeds.respondents),
        ...of('perspectives', seeds.perspectives),
        ...of('initiatives', seeds.initiatives),
        ...of('dispositifs', seeds.dispositifs),
        ...of('accords', seeds.accords),
        ...of('indicators', seeds.indicators),
        ...of('glossary', seeds.glossary),
        ...of('besoins', seeds.besoins),
        ...of('stated-syntheses', seeds.statedSyntheses),
        ...of('lignes', seeds.lignes),
    ];
}
