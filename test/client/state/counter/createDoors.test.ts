import { expect, test } from 'vitest';
import type { CounterDoor } from '../../../../client/queries/operations.js';
import { createDoors, type CounterCommune } from '../../../../client/state/counter/createDoors.js';
import { listMissing } from '../../../../client/state/counter/listMissing.js';

const place = (id: string, kind: CounterDoor['kind'], lat: number | null, code = '34'): CounterDoor => ({
    id, nom: id, kind, lieuDit: null, toConfirm: false, positionKind: null, position: lat === null ? null : { lat, lng: 3 }, commune: null,
    departement: { code, nom: `D${code}` }, parent: null, contacts: [], conventionsPlaces: [],
});
const seat = place('ml', 'MISSION_LOCALE', 44.5);
const near = place('antenne-near', 'ANTENNE', 44.1);
const far = place('antenne-far', 'ANTENNE', 44.9);
const foreign = place('ml-other', 'MISSION_LOCALE', 44.05, '30');

const commune: CounterCommune = {
    codeInsee: '34111', nom: 'Ganges', codesPostaux: ['34190'], population: 3900, positionKind: 'EXACT', position: { lat: 44, lng: 3 }, epci: null,
    departement: { code: '34', nom: 'Hérault', documented: true, sources: [], adepapes: [], services: [], absences: [], conventionsPlaces: [] },
    competence: { status: 'COVERED' }, competenceReason: '',
    competences: [{ id: 'ml', nom: 'ML', nature: 'ESTIMATED', reason: 'La plus proche.', shared: false, structure: { ...seat, children: [far, near, place('antenne-nowhere', 'ANTENNE', null)] } }],
    accueils: [{ km: 5, roadKm: 7, competent: false, structure: foreign }, { km: 11, roadKm: 14, competent: true, structure: near }],
    withPlaces: [], withoutPlaces: [], adepapes: [], solidarites: [],
};

test('the competent Mission Locale comes with its own nearest reception; a nearer one of another is said not competent, with the reason', () => {
    const { missionsLocales, accueils } = createDoors(commune);
    expect(missionsLocales).toHaveLength(1);
    expect(missionsLocales[0]).toMatchObject({ official: false, seat: { role: 'COMPETENT', reason: 'La plus proche.' }, nearest: { structure: { id: 'antenne-near' }, role: 'COMPETENT' } });
    expect(accueils.map(({ structure: { id }, role, reason }) => [id, role, reason])).toEqual([['ml-other', 'NEAR', 'La commune dépend de : ML.']]);
});

test('where nobody knows who is competent, the nearest reception is unknown, not "not competent"', () => {
    const doors = createDoors({ ...commune, competences: [], accueils: [{ km: 5, roadKm: 7, competent: null, structure: foreign }] });
    expect(doors.accueils[0]!.role).toBe('UNKNOWN');
    expect(doors.missionsLocales).toEqual([]);
});

test('one degree of latitude is 111 km in a straight line and the road is 1.3 times that; without a position neither is said', () => {
    const doors = createDoors({ ...commune, withPlaces: [{ distanceKm: 0, structure: place('r', 'RESIDENCE_HABITAT_JEUNES', 45) }, { distanceKm: 0, structure: place('s', 'RESIDENCE_HABITAT_JEUNES', null) }] });
    expect(doors.withPlaces[0]!.km).toBeCloseTo(111.2, 1);
    expect(doors.withPlaces[0]!.roadKm).toBeCloseTo(144.6, 1);
    expect(doors.withPlaces[1]).toMatchObject({ km: null, roadKm: null });
});

test('no road is estimated across the sea: to Corsica, or from an island that no road reaches', () => {
    const residence = { distanceKm: 0, structure: place('r', 'RESIDENCE_HABITAT_JEUNES', 43, '2A') };
    expect(createDoors({ ...commune, withPlaces: [residence] }).withPlaces[0]!.roadKm).toBeNull();
    const island = createDoors({ ...commune, accueils: [{ km: 20, roadKm: null, competent: null, structure: foreign }], withPlaces: [{ distanceKm: 0, structure: place('r', 'RESIDENCE_HABITAT_JEUNES', 43) }] });
    expect(island.withPlaces[0]!.roadKm).toBeNull();
});

test('a residence, an ADEPAPE or a maison des solidarités of another département is near, not competent; one of the same is unknown or its own', () => {
    const of = (code: string) => createDoors({
        ...commune, withPlaces: [{ distanceKm: 0, structure: place('r', 'RESIDENCE_HABITAT_JEUNES', 44, code) }], adepapes: [{ distanceKm: 0, structure: place('a', 'ADEPAPE', 44, code) }],
        solidarites: [{ distanceKm: 0, structure: place('m', 'MAISON_DES_SOLIDARITES', 44, code) }],
    });
    const roles = ({ withPlaces, adepapes, services }: ReturnType<typeof createDoors>) => [...withPlaces, ...adepapes, ...services].map(({ role }) => role);
    expect(roles(of('30'))).toEqual(['NEAR', 'NEAR', 'NEAR']);
    expect(roles(of('34'))).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
    const own = createDoors({ ...commune, departement: { ...commune.departement, adepapes: [place('a34', 'ADEPAPE', null)], services: [place('ase34', 'SERVICE_ASE', null)] } });
    expect([own.adepapes[0]!.role, own.services[0]!.role]).toEqual(['COMPETENT', 'COMPETENT']);
});

test('what is missing is said once each: no residence, no places, no service; nothing of a place is invented', () => {
    expect(listMissing(commune)).toEqual([
        'Aucune résidence Habitat Jeunes connue n’est parmi les plus proches dans ce département (Hérault).',
        'Aucune convention avec places n’est citée pour ce département (Hérault).',
        'Aucun service de l’aide sociale à l’enfance n’est nommé par les sources dans ce département (Hérault).',
    ]);
    expect(listMissing({ ...commune, positionKind: 'APPROXIMATE', competence: { status: 'UNKNOWN' }, departement: { ...commune.departement, documented: false } })).toEqual([
        'Aucune source ne décrit ce département (Hérault) : ce qu’il contient est inconnu, pas absent.', 'La Mission Locale compétente n’est pas connue.',
        'Aucun service de l’aide sociale à l’enfance n’est nommé par les sources dans ce département (Hérault).', 'La position de la commune est approchée : distances à quelques kilomètres près.',
    ]);
});

test('beyond 100 km what is not competent answers nobody: it is left out, and its département is not said to have none', () => {
    const residence = place('r', 'RESIDENCE_HABITAT_JEUNES', 44.9);
    const at = (distanceKm: number) => ({
        ...commune, accueils: [{ km: distanceKm, roadKm: null, competent: null, structure: foreign }], withPlaces: [{ distanceKm, structure: residence }], withoutPlaces: [{ distanceKm, structure: residence }],
        adepapes: [{ distanceKm, structure: residence }], solidarites: [{ distanceKm, structure: residence }],
    });
    const count = ({ accueils, withPlaces, withoutPlaces, adepapes, services }: ReturnType<typeof createDoors>) => [accueils, withPlaces, withoutPlaces, adepapes, services].map(({ length }) => length);
    expect(count(createDoors(at(100)))).toEqual([1, 1, 1, 1, 1]);
    expect(count(createDoors(at(100.1)))).toEqual([0, 0, 0, 0, 0]);
    expect(listMissing(at(100.1)).join(' ')).not.toContain('résidence');
});
