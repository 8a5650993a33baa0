import { expect, test } from 'vitest';
import { Carnet, CARNET_KEY } from '../../../client/carnet/Carnet.js';
import { MAX_DOORS, parseCarnet, printCarnet } from '../../../client/carnet/parseCarnet.js';
import type { SavedDoor } from '../../../client/carnet/SavedDoor.js';

const door = (id: string): SavedDoor => ({ id, nom: `Lieu ${id}`, kind: 'MISSION_LOCALE', place: 'Alès (30)', phones: ['04 66 00 00 00'], emails: [] });

/** A storage in memory with room for so many characters. */
class Shelf {
    readonly items = new Map<string, string>();
    constructor(private readonly room = Infinity) {}
    getItem = (key: string) => this.items.get(key) ?? null;
    setItem = (key: string, value: string) => {
        if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
        this.items.set(key, value);
    };
}

test('doors are added, replaced, removed and put back where they were', () => {
    const carnet = new Carnet(() => shelf);
    const shelf = new Shelf();
    for (const id of ['a', 'b', 'c']) expect(carnet.add([door(id)])).toBeNull();
    expect(carnet.add([{ ...door('b'), nom: 'Nouveau nom' }])).toBeNull();
    expect(carnet.remove('a')).toBeNull();
    expect(carnet.add([door('a')], 0)).toBeNull();
    expect(carnet.read()!.doors.map(({ nom }) => nom)).toEqual(['Lieu a', 'Lieu c', 'Nouveau nom']);
});

test('what another tab has written meanwhile is not lost', () => {
    const shelf = new Shelf();
    const [one, other] = [new Carnet(() => shelf), new Carnet(() => shelf)];
    one.add([door('a')]);
    other.add([door('b')]);
    one.add([door('c')]);
    expect(other.read()!.doors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a full carnet, a full storage, a forbidden one and a newer carnet refuse, each in its way, and lose nothing', () => {
    const shelf = new Shelf();
    const carnet = new Carnet(() => shelf);
    carnet.add(Array.from({ length: MAX_DOORS }, (_, i) => door(String(i))));
    expect(carnet.add([door('one-too-many')])).toBe('full');
    expect(carnet.read()!.doors).toHaveLength(MAX_DOORS);
    expect(new Carnet(() => new Shelf(10)).add([door('a')])).toBe('no-room');
    const forbidden = new Carnet(() => { throw new DOMException('no', 'SecurityError'); });
    expect(forbidden.read()).toBeNull();
    expect(forbidden.add([door('a')])).toBe('failed');
    shelf.setItem(CARNET_KEY, '{"version":2,"doors":[{"id":"a","more":1}]}');
    expect(carnet.add([door('a')])).toBe('newer');
    expect(shelf.getItem(CARNET_KEY)).toBe('{"version":2,"doors":[{"id":"a","more":1}]}');
});

test.each(['', '{', 'null', '[]', '12', '{"version":1}', '{"version":1,"doors":{}}', '{"version":"1","doors":[]}'])('a damaged value %j opens an empty carnet, and is put aside before it is written over', text => {
    const shelf = new Shelf();
    shelf.setItem(CARNET_KEY, text);
    const carnet = new Carnet(() => shelf);
    expect(carnet.read()).toEqual({ doors: [], state: 'damaged' });
    expect(carnet.add([door('a')])).toBeNull();
    expect(carnet.read()).toEqual({ doors: [door('a')], state: 'whole' });
    expect(shelf.getItem('relais-carnet-illisible')).toBe(text);
});

test('of a damaged list what can be read remains: twice the same once, strange ids and kinds left out, texts and lists bounded', () => {
    const { doors, state } = parseCarnet(JSON.stringify({ version: 1, doors: [
        door('a'), door('a'), null, 3, { ...door('x'), id: '../../evil' }, { ...door('y'), kind: 'toString' }, { ...door('z'), nom: ' ' },
        { id: 'b', nom: 'n'.repeat(500), kind: 'AUTRE', place: 7, phones: [1, 'p'.repeat(101), '119', '115', '116', '117'], emails: 'no' },
    ] }));
    expect(state).toBe('damaged');
    expect(doors).toEqual([door('a'), { id: 'b', nom: 'n'.repeat(200), kind: 'AUTRE', place: '', phones: ['119', '115', '116'], emails: [] }]);
    expect(parseCarnet(printCarnet(doors))).toEqual({ doors, state: 'whole' });
});
