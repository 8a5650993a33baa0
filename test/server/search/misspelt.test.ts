import { expect, test } from 'vitest';
import { loadSeeds } from '../../../server/import/loadSeeds.js';
import { measureMisspeltNames } from '../../helpers/measureMisspeltNames.js';
import { createRandom } from '../../helpers/misspell.js';
import { openGeography } from '../../helpers/occitanie.js';
import { openSearchIndex } from '../../helpers/openSearchIndex.js';

const COUNT = 1_000;
/** Share found among the first ten, which issue 5 asks for. */
const FLOOR = 0.96;

test('a name with one mistake is found among the first ten, for structures and communes', async () => {
    const [index, { geography }] = [await openSearchIndex(), await openGeography()];
    const random = createRandom(5);
    const structures = loadSeeds('seeds').structures.map(({ nom }) => nom);
    const communes = Array.from({ length: COUNT - structures.length }, () => geography.communes[Math.floor(random() * geography.communes.length)]!.nom);
    const [ofStructures, ofCommunes] = [measureMisspeltNames(index, structures, random), measureMisspeltNames(index, communes, random)];
    const all = (ofStructures.found * structures.length + ofCommunes.found * communes.length) / COUNT;
    console.log(`misspelt names found in the first ten: structures ${ofStructures.found.toFixed(3)} of ${structures.length}, communes ${ofCommunes.found.toFixed(3)} of ${communes.length}, all ${all.toFixed(3)}`);
    console.log(`missed: ${[...ofStructures.missed, ...ofCommunes.missed].join(', ')}`);
    expect(all).toBeGreaterThanOrEqual(FLOOR);
});
