import type { GazetteerCommune } from '../../../../client/jeunes/gazetteer/GazetteerCommune.js';
import type { YoungConvention, YoungDirectory, YoungStructure } from '../../../../client/jeunes/directory/YoungDirectory.js';
import type { Answers } from '../../../../client/jeunes/state/Answers.js';

/** One degree of latitude is 111.195 km on the sphere: places on one meridian have distances that a hand computes. */
export const KM_PER_DEGREE = 111.195;

export const commune = (codeInsee: string, nom: string, lat: number, over: Partial<GazetteerCommune> = {}): GazetteerCommune => ({
    codeInsee, nom, codesPostaux: [], departement: { code: codeInsee.slice(0, 2), nom: `Département ${codeInsee.slice(0, 2)}` }, position: { lat, lng: 3 }, approximate: false, size: 10, ...over,
});

export const structure = (id: string, kind: YoungStructure['kind'], at: GazetteerCommune | null, over: Partial<YoungStructure> = {}): YoungStructure => ({
    id, nom: `Nom de ${id}`, kind, departement: at?.departement.code ?? '34', commune: at && { codeInsee: at.codeInsee, nom: at.nom }, lieuDit: null, position: at?.position ?? null, atAddress: false,
    parent: null, contacts: [], hours: null, toConfirm: false, ...over,
});

export const convention = (id: string, over: Partial<YoungConvention> = {}): YoungConvention => ({
    id, titre: id, departement: '34', places: { value: 10, precision: 'EXACT' }, isPart: false, publics: [], ageMin: null, ageMax: null, forms: [], start: null, end: null, structures: [], parties: [], toConfirm: false, ...over,
});

const here = commune('34001', 'Ici', 43);
const near = commune('34002', 'Tout Près', 43.1);
const far = commune('34003', 'Loin', 43.9);
const across = commune('30001', 'Voisine', 43.05);
const nowhere = commune('29001', 'Ailleurs', 48);

/** A département with everything (34), one beside (30), one that nobody describes (29). */
export const directory: YoungDirectory = {
    structures: [
        structure('ml', 'MISSION_LOCALE', far), structure('ml-antenne', 'ANTENNE', near, { parent: 'ml' }), structure('ml-autre', 'MISSION_LOCALE', across),
        structure('hj-avec', 'RESIDENCE_HABITAT_JEUNES', near), structure('hj-voisine', 'RESIDENCE_HABITAT_JEUNES', across), structure('adepape', 'ADEPAPE', null, { contacts: [{ kind: 'EMAIL', value: 'a@example.org', label: null }] }),
        structure('mds', 'MAISON_DES_SOLIDARITES', near),
    ],
    conventions: [
        convention('en-cours', { structures: ['hj-avec'], publics: ['CONTRAT_JEUNE_MAJEUR'] }),
        convention('finie', { structures: ['hj-avec'], end: '2023-12-31' }),
        convention('detail', { isPart: true }),
    ],
    lines: [],
    departements: [
        { code: '34', nom: 'Hérault', documented: true, latestSource: { title: 'Étude', date: '2023-01-24' }, absences: [], listings: [{ kind: 'RESIDENCE_HABITAT_JEUNES', complete: false }, { kind: 'MISSION_LOCALE', complete: true }] },
        { code: '30', nom: 'Gard', documented: true, latestSource: null, absences: ['RESIDENCE_HABITAT_JEUNES'], listings: [] },
        { code: '29', nom: 'Finistère', documented: false, latestSource: null, absences: [], listings: [] },
    ],
    competences: [{ departement: '34', numbers: [1, 1, 1], sets: [{ missionsLocales: ['ml'], official: false }, { missionsLocales: ['unml-1'], official: true }], of: '0 0 1' }],
    outsiders: { 'unml-1': 'Mission Locale du Fichier' },
};
export const places = { here, near, far, across, nowhere };

export const say = (over: Partial<Answers>): Answers => ({ commune: here, position: null, age: 19, need: 'UNKNOWN', ...over });
