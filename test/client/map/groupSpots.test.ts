import { expect, test } from 'vitest';
import { groupSpots } from '../../../client/map/groupSpots.js';
import { createStructureRow } from '../../helpers/structureRow.js';

const middles = new Map([['30', { lat: 44, lng: 4.2 }]]);

test('structures of one point stand together, seats first, whatever their order', () => {
    const rows = [createStructureRow({ id: 'residence', kind: 'RESIDENCE_HABITAT_JEUNES' }), createStructureRow({ id: 'seat' })];
    const { spots } = groupSpots(rows, middles);
    expect(spots).toHaveLength(1);
    expect(spots[0]!.structures.map(({ id }) => id)).toEqual(['seat', 'residence']);
    expect(groupSpots([...rows].reverse(), middles).spots[0]!.structures.map(({ id }) => id)).toEqual(['seat', 'residence']);
});

test('a structure without a position stands at the middle of its département, apart and said not located', () => {
    const { spots, withoutSpot } = groupSpots([createStructureRow({ id: 'adepape', kind: 'ADEPAPE', position: null, positionKind: null, commune: null })], middles);
    expect(spots).toMatchObject([{ located: false, position: { lat: 44, lng: 4.2 } }]);
    expect(withoutSpot).toBe(0);
});

test('a structure whose département has no shape is left out and counted', () => {
    expect(groupSpots([createStructureRow({ id: 'far', position: null, departement: { code: '976', nom: 'Mayotte' } })], middles)).toEqual({ spots: [], withoutSpot: 1 });
});
