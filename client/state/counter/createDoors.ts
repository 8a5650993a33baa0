import { distanceKm } from '#coverage/distanceKm.js';
import { estimateRoad } from '#coverage/estimateRoad.js';
import type { CounterDoor, CounterSheetData } from '../../queries/operations.js';
import { counterTexts as words } from '../../texts/counterTexts.js';
import type { Door, DoorRole } from './Door.js';

export type CounterCommune = NonNullable<CounterSheetData['commune']>;

export interface Doors {
    /** The competent Missions Locales, each with its own place of reception that is nearest. */
    missionsLocales: { nom: string; reason: string; official: boolean; seat: Door | null; nearest: Door | null }[];
    /** Nearer receptions of a Mission Locale, competent or not. */
    accueils: Door[];
    withPlaces: Door[];
    withoutPlaces: Door[];
    adepapes: Door[];
    /** The Département's child-protection services, and the nearest maison des solidarités. */
    services: Door[];
}

/** Farther, a place that is not competent answers nobody's question: outside the départements that are described, the nearest one known may be 500 km away. */
const MAX_KM = 100;

/** Metropolitan mainland, Corsica, and each overseas département apart: no road between them. */
const landOf = (code: string) => (code.startsWith('2A') || code.startsWith('2B') ? 'corse' : /^97|^98/.test(code) ? code : 'continent');

/** Sorts the places around a commune by what they are to it: competent, near but not competent, unknown; each with its reason. */
export function createDoors(commune: CounterCommune): Doors {
    const { position, departement, competences } = commune;
    // On an island without a bridge the API gives no road to anything on the mainland: none is estimated then.
    const cutOff = commune.accueils.length > 0 && commune.accueils.every(({ roadKm }) => roadKm === null);
    const create = (structure: CounterDoor, role: DoorRole, reason: string): Door => {
        const km = position && structure.position ? distanceKm(position, structure.position) : null;
        const sameLand = !cutOff && landOf(departement.code) === landOf(structure.departement.code);
        return { structure, role, reason, km, roadKm: km !== null && sameLand ? estimateRoad(km).km : null };
    };
    const isOwn = ({ departement: { code } }: CounterDoor) => code === departement.code;
    const isNear = ({ distanceKm: km }: { distanceKm: number }) => km <= MAX_KM;
    const missionsLocales = competences.map(({ nom, reason, nature, structure }) => {
        const seat = structure && create(structure, 'COMPETENT', reason);
        const receptions = structure ? [seat!, ...structure.children.filter(({ kind }) => kind === 'ANTENNE').map(child => create(child, 'COMPETENT', words.ownAntenne))] : [];
        const nearest = receptions.filter(({ km }) => km !== null).sort((a, b) => a.km! - b.km!)[0] ?? null;
        return { nom, reason, official: nature === 'OFFICIAL', seat, nearest: nearest === seat ? null : nearest };
    });
    const shown = new Set(missionsLocales.flatMap(({ seat, nearest }) => [seat?.structure.id, nearest?.structure.id]));
    const accueils = commune.accueils.filter(({ structure, km }) => !shown.has(structure.id) && km <= MAX_KM).map(({ structure, competent }) => (
        competent === null ? create(structure, 'UNKNOWN', words.unknownCompetence)
            : competent ? create(structure, 'COMPETENT', words.ownAntenne)
                : create(structure, 'NEAR', words.otherMissionLocale(competences.map(({ nom }) => nom)))));
    const residence = ({ structure }: { structure: CounterDoor }) => (isOwn(structure) ? create(structure, 'UNKNOWN', structure.conventionsPlaces.length ? words.residenceOwn : words.unknownSector) : create(structure, 'NEAR', (structure.conventionsPlaces.length ? words.residenceOther : words.residenceElsewhere)(structure.departement.nom)));
    const other = (reason: string) => ({ structure }: { structure: CounterDoor }) => create(structure, isOwn(structure) ? 'UNKNOWN' : 'NEAR', isOwn(structure) ? words.unknownSector : reason);
    return {
        missionsLocales, accueils,
        withPlaces: commune.withPlaces.filter(isNear).map(residence),
        withoutPlaces: commune.withoutPlaces.filter(isNear).map(residence),
        adepapes: departement.adepapes.length ? departement.adepapes.map(structure => create(structure, 'COMPETENT', words.adepapeOwn(departement.nom))) : commune.adepapes.filter(isNear).map(other(words.adepapeOther)),
        services: [...departement.services.map(structure => create(structure, 'COMPETENT', words.aseOwn(departement.nom))), ...commune.solidarites.filter(isNear).map(other(words.otherDepartement))],
    };
}
