import type { StructureKind } from '../../queries/operations.js';
import type { YoungStructure } from '../directory/YoungDirectory.js';
import type { ReservedPlaces } from './listReservedPlaces.js';

/** Doors that exist everywhere, which the directory does not list. */
export const GENERAL_DOORS = ['CCAS', 'FRANCE_TRAVAIL', 'CIO', 'MAISON_DES_ADOLESCENTS', 'PASS', 'POINT_JUSTICE'] as const;
export type DoorKind = StructureKind | (typeof GENERAL_DOORS)[number];

export interface Door {
    kind: DoorKind;
    /** Null: this kind of door in general, the directory knowing none that answers here. */
    structure: YoungStructure | null;
    /** Whether it answers for the commune: by its role, not by its distance. */
    role: 'COMPETENT' | 'NEAR' | 'UNKNOWN';
    /** How the competent Mission Locale is known; null for other doors. */
    competence: 'OFFICIAL' | 'ESTIMATED' | null;
    /** Of a place of reception, or of one that only a file knows: the name of the Mission Locale. */
    missionLocale: string | null;
    /** Straight-line kilometres; null when one of the two places is not known. */
    km: number | null;
    /** Estimate; null without kilometres, or across the sea. */
    road: { km: number; minutes: number } | null;
    /** The sea is between: no road. */
    overseas: boolean;
    /** Places reserved by agreement there, which this age may ask for. */
    reserved: ReservedPlaces[];
}
