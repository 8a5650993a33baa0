import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readColumns } from '../../../client/simulation/columns/readColumns.js';
import { CountryComputer } from '../../../client/simulation/worker/CountryComputer.js';
import { CoverageIndex } from '../../../server/territory/CoverageIndex.js';
import { createCoverageColumns } from '../../../server/territory/createCoverageColumns.js';
import type { Snapshot } from '../../../server/territory/Snapshot.js';
import { TerritoryIndex } from '../../../server/territory/TerritoryIndex.js';
import { openGeography, readOccitanie } from '../../helpers/occitanie.js';

let read: ReturnType<typeof readAll> | null = null;

/** The real country as the worker holds it, and the server's own answers about the same data. */
export const readCountry = () => (read ??= readAll());

async function readAll() {
    const { geographyDir } = await openGeography();
    const columns = readColumns(JSON.parse(readFileSync(join(geographyDir, 'columns.json'), 'utf8')));
    const snapshot: Snapshot = await readOccitanie();
    // An imported weight with a hole: a tenth of the population, unknown in Ganges.
    snapshot.weights = [{ id: 'tenth', label: 'Un dixième', source: 'test', date: null, values: new Map(snapshot.communes.map(({ codeInsee, population }) => [codeInsee, codeInsee === '34111' ? null : (population ?? 0) / 10])) }];
    snapshot.communes.sort((a, b) => (a.codeInsee < b.codeInsee ? -1 : 1));
    const territories = new TerritoryIndex(snapshot, () => ({}));
    const index = new CoverageIndex(territories, snapshot, { positions: new Map(), conventions: [] });
    const data = JSON.parse(JSON.stringify(createCoverageColumns(index, territories.areas('MISSION_LOCALE', null)))) as ConstructorParameters<typeof CountryComputer>[1];
    return { columns, data, index, snapshot, territories };
}
