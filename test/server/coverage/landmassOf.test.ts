import { expect, test } from 'vitest';
import { groupBy } from '../../../server/domain/groupBy.js';
import { landmassOf } from '../../../server/coverage/landmassOf.js';
import { openGeography } from '../../helpers/occitanie.js';

/** Names as the official list prints them, typed by hand: a wrong code would give another commune. */
const ISLANDS = {
    'ouessant': [['29155', 'Ouessant']], 'molene': [['29084', 'Île-Molène']], 'sein': [['29083', 'Île-de-Sein']], 'batz': [['29082', 'Île-de-Batz']],
    'brehat': [['22016', 'Île-de-Bréhat']], 'groix': [['56069', 'Groix']],
    'belle-ile': [['56009', 'Bangor'], ['56114', 'Locmaria'], ['56152', 'Le Palais'], ['56241', 'Sauzon']],
    'houat': [['56086', "Île-d'Houat"]], 'hoedic': [['56085', 'Hœdic']], 'ile-d-arz': [['56088', "Île-d'Arz"]], 'ile-aux-moines': [['56087', 'Île-aux-Moines']],
    'ile-d-yeu': [['85113', "L'Île-d'Yeu"]], 'ile-d-aix': [['17004', "Île-d'Aix"]],
    'marie-galante': [['97108', 'Capesterre-de-Marie-Galante'], ['97112', 'Grand-Bourg'], ['97126', 'Saint-Louis']],
    'terre-de-bas': [['97130', 'Terre-de-Bas']], 'terre-de-haut': [['97131', 'Terre-de-Haut']], 'la-desirade': [['97110', 'La Désirade']],
    'petite-terre': [['97608', 'Dzaoudzi'], ['97615', 'Pamandzi']],
} as const;

test('each island without a bridge holds the communes of its name, and no other', async () => {
    const { geography } = await openGeography();
    const found = groupBy(geography.communes, ({ codeInsee }) => landmassOf(codeInsee));
    for (const [island, communes] of Object.entries(ISLANDS)) {
        expect(found.get(island)?.map(({ codeInsee, nom }) => [codeInsee, nom])).toEqual(communes);
    }
    const others = [...found.keys()].filter(name => !(name in ISLANDS)).sort();
    expect(others).toEqual(['continent', 'corse', 'grande-terre-mayotte', 'guadeloupe', 'guyane', 'la-reunion', 'martinique']);
});

test.each([
    ['34172', 'continent'], ['17300', 'continent'], ['17318', 'continent'], ['2A004', 'corse'], ['2B033', 'corse'],
    ['97105', 'guadeloupe'], ['97209', 'martinique'], ['97302', 'guyane'], ['97411', 'la-reunion'], ['97611', 'grande-terre-mayotte'],
])('%s stands on %s', (codeInsee, land) => {
    expect(landmassOf(codeInsee)).toBe(land);
});
