import { distanceKm } from '#coverage/distanceKm.js';
import { estimateRoad } from '#coverage/estimateRoad.js';
import { landmassOf } from '#coverage/landmassOf.js';
import type { YoungDepartement, YoungDirectory, YoungStructure } from '../directory/YoungDirectory.js';
import type { Answers } from './Answers.js';
import { GENERAL_DOORS, type Door, type DoorKind } from './Door.js';
import { type AgeBand, findAgeBand } from './findAgeBand.js';
import { findCompetence } from './findCompetence.js';
import { isGeneralDoor } from './isGeneralDoor.js';
import { isOpenAtAge } from './isOpenAtAge.js';
import { listMissing, type Missing, NEAR_KM } from './listMissing.js';
import { listReservedPlaces, type ReservedPlaces } from './listReservedPlaces.js';
import { rankDoors } from './rankDoors.js';

export interface DoorsAnswer {
    answers: Answers;
    band: AgeBand | null;
    departement: YoungDepartement | null;
    /** Two or three, in order. */
    first: Door[];
    /** The others that this age may push: those that exist everywhere, then places, nearest first. */
    rest: Door[];
    missing: Missing[];
    /** Of the département, for this age; none when the question is another. */
    reserved: ReservedPlaces[];
}

const MAX_FIRST = 3;
/** Farther, a door is not among the first, however right it is. */
const MAX_FIRST_KM = 60;
/** Farther, a door of another département is not among the others. */
const MAX_REST_KM = 60;
const HOUSING: ReadonlySet<DoorKind> = new Set(['RESIDENCE_HABITAT_JEUNES', 'SERVICE_LOGEMENT']);
/** Doors that one finds anywhere or asks by phone: they need no place. */
const WITHOUT_PLACE: ReadonlySet<DoorKind> = new Set([...GENERAL_DOORS, 'MISSION_LOCALE', 'SERVICE_ASE']);

/**
 * Ranks the doors for what a person said, by need, age, competence and distance. All from what the phone holds: nothing is asked of anybody.
 *
 * Distances are straight lines from the phone's position, else from the commune's point. A door whose age is over is nowhere.
 *
 * @param today ISO date: an agreement that is over is not offered
 */
export function computeDoors(answers: Answers, directory: YoungDirectory, today: string): DoorsAnswer {
    const { commune, age, need } = answers;
    const band = findAgeBand(age);
    const departement = directory.departements.find(({ code }) => code === commune?.departement.code) ?? null;
    const conventions = directory.conventions.filter(convention => convention.departement === departement?.code);
    const wantsPlaces = need === 'ROOF' || need === 'UNKNOWN';
    const reserved = wantsPlaces ? listReservedPlaces(conventions, age, today) : [];
    const doors = createDoors(answers, directory, today).filter(({ kind }) => isOpenAtAge(kind, band));
    const order = rankDoors(band, need).filter(kind => isOpenAtAge(kind, band));
    const first: Door[] = [];
    for (const kind of order) {
        const door = chooseDoor(kind, doors, first);
        if (door && first.length < MAX_FIRST) first.push(door);
    }
    const isOwn = ({ structure }: Door) => structure?.departement === departement?.code;
    const rest = commune === null ? [] : doors
        .filter(door => !first.includes(door) && (isOwn(door) || door.role === 'COMPETENT' || (door.km !== null && door.km <= MAX_REST_KM && !door.overseas)))
        // For a roof, what houses comes before what advises.
        .sort((a, b) => (need === 'ROOF' ? Number(!HOUSING.has(a.kind)) - Number(!HOUSING.has(b.kind)) : 0) || compareKm(a, b) || (nameOf(a) < nameOf(b) ? -1 : 1));
    // Whom one can always ask: the doors that exist everywhere, and the ASE of the Département as long as the age allows it.
    const isShown = (kind: DoorKind) => [...first, ...rest].some(door => door.kind === kind);
    const general = [...order.filter(isGeneralDoor), ...(isOpenAtAge('SERVICE_ASE', band) ? ['SERVICE_ASE' as const] : [])].filter(kind => !isShown(kind)).map(createGeneralDoor);
    const missing = departement ? listMissing(departement, doors, kind => isOpenAtAge(kind, band) && order.includes(kind)) : [];
    return { answers, band, departement, first: preferNear(first), rest: [...general, ...rest], missing, reserved };
}

/** Unknown distances last. */
const compareKm = (a: Door, b: Door) => (a.km === b.km ? 0 : (a.km ?? Infinity) - (b.km ?? Infinity));
const nameOf = ({ structure, missionLocale }: Door) => structure?.id ?? missionLocale ?? '';

/** A residence that is not near comes after the Mission Locale, which can look for a roof nearer. */
function preferNear(first: readonly Door[]): Door[] {
    const isFar = ({ kind, km }: Door) => kind === 'RESIDENCE_HABITAT_JEUNES' && km !== null && km > NEAR_KM;
    return isFar(first[0] ?? createGeneralDoor('CCAS')) && first[1] ? [first[1], first[0]!, ...first.slice(2)] : [...first];
}

/** The best door of a kind: the competent one, then one with reserved places in the département, then the nearest. */
function chooseDoor(kind: DoorKind, doors: readonly Door[], chosen: readonly Door[]): Door | null {
    const own = doors.filter(door => (door.kind === kind || (kind === 'MISSION_LOCALE' && door.kind === 'ANTENNE')) && !chosen.includes(door) && (door.km === null ? door.role === 'COMPETENT' : door.km <= MAX_FIRST_KM && !door.overseas));
    const score = (door: Door) => (door.role === 'COMPETENT' ? 0 : door.role === 'UNKNOWN' && door.reserved.length ? 1 : 2);
    // At the same distance: a seat before its antenna, which asks to call the seat first; then a sure place before one to confirm.
    const doubt = (door: Door) => 2 * Number(door.kind === 'ANTENNE') + Number(door.structure?.toConfirm ?? false);
    const competentOnly = kind === 'MISSION_LOCALE' || kind === 'SERVICE_ASE';
    const best = own.filter(door => !competentOnly || door.role === 'COMPETENT').sort((a, b) => score(a) - score(b) || compareKm(a, b) || doubt(a) - doubt(b) || (nameOf(a) < nameOf(b) ? -1 : 1))[0];
    return best ?? (WITHOUT_PLACE.has(kind) ? createGeneralDoor(kind) : null);
}

function createGeneralDoor(kind: DoorKind): Door {
    const isLaw = kind === 'SERVICE_ASE' || kind === 'CCAS';
    return { kind, structure: null, role: isLaw ? 'COMPETENT' : 'UNKNOWN', competence: null, missionLocale: null, km: null, road: null, overseas: false, reserved: [] };
}

/** Every place of the directory as a door; and each competent Mission Locale that only a file knows. */
function createDoors({ commune, position, age }: Answers, directory: YoungDirectory, today: string): Door[] {
    const from = position ?? commune?.position ?? null;
    const land = commune && landmassOf(commune.codeInsee);
    const competence = commune && findCompetence(directory, commune.codeInsee);
    const competent = new Map(competence?.missionsLocales.map(({ id, nom }) => [id, nom]));
    const nature = competence ? (competence.official ? 'OFFICIAL' : 'ESTIMATED') : null;
    const noms = new Map(directory.structures.map(({ id, nom }) => [id, nom]));
    const findRole = ({ kind, id, parent, departement }: YoungStructure): Door['role'] => {
        if (commune === null) return 'UNKNOWN';
        const isOwn = departement === commune.departement.code;
        if (kind === 'MISSION_LOCALE' || kind === 'ANTENNE') return competence === null ? (isOwn ? 'UNKNOWN' : 'NEAR') : competent.has(kind === 'ANTENNE' ? parent ?? '' : id) ? 'COMPETENT' : 'NEAR';
        if (!isOwn) return 'NEAR';
        return kind === 'SERVICE_ASE' || kind === 'ADEPAPE' ? 'COMPETENT' : 'UNKNOWN';
    };
    const places = directory.structures.map((structure): Door => {
        const km = from && structure.position ? distanceKm(from, structure.position) : null;
        const overseas = land !== null && structure.commune !== null && landmassOf(structure.commune.codeInsee) !== land;
        const role = findRole(structure);
        return {
            kind: structure.kind, structure, role, km, overseas,
            competence: role === 'COMPETENT' && (structure.kind === 'MISSION_LOCALE' || structure.kind === 'ANTENNE') ? nature : null,
            missionLocale: structure.kind === 'ANTENNE' ? noms.get(structure.parent ?? '') ?? null : null,
            road: km === null || overseas ? null : estimateRoad(km),
            reserved: structure.kind === 'RESIDENCE_HABITAT_JEUNES' ? listReservedPlaces(directory.conventions.filter(({ structures }) => structures.includes(structure.id)), age, today).filter(({ fit }) => fit !== 'LATER') : [],
        };
    });
    const outsiders = competence?.missionsLocales.filter(({ structure }) => structure === null).map(({ nom }): Door => ({ ...createGeneralDoor('MISSION_LOCALE'), role: 'COMPETENT', competence: nature, missionLocale: nom })) ?? [];
    return [...places, ...outsiders];
}
