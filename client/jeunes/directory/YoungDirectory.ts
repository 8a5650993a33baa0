import type { AbsenceSubject, LigneMeans, LignePrice, Need, OpeningHoursFacts, ContactKind, ConventionForm, ConventionPublic, PartyRole, PlacesPrecision, StructureKind } from '../../queries/operations.js';

export interface YoungStructure {
    id: string;
    nom: string;
    kind: StructureKind;
    departement: string;
    /** Null while no source says where it is. */
    commune: { codeInsee: string; nom: string } | null;
    lieuDit: string | null;
    position: { lat: number; lng: number } | null;
    /** The position is that of an address, not the centre of the commune. */
    atAddress: boolean;
    /** Of an antenna: its Mission Locale; of a site: its residence. */
    parent: string | null;
    contacts: { kind: ContactKind; value: string; label: string | null }[];
    /** Null: unknown, which is never closed. */
    hours: OpeningHoursFacts | null;
    toConfirm: boolean;
}

export interface YoungConvention {
    id: string;
    titre: string;
    departement: string;
    places: { value: number | null; precision: PlacesPrecision };
    /** Its places are part of those of another. */
    isPart: boolean;
    publics: ConventionPublic[];
    ageMin: number | null;
    ageMax: number | null;
    forms: ConventionForm[];
    /** ISO dates; null: unknown. */
    start: string | null;
    end: string | null;
    structures: string[];
    parties: { nom: string; role: PartyRole }[];
    toConfirm: boolean;
}

export interface YoungDepartement {
    code: string;
    nom: string;
    /** A source describes it: else its silence means unknown. */
    documented: boolean;
    /** The most recent source about it; null without any. */
    latestSource: { title: string; date: string } | null;
    /** What a source says does not exist there. */
    absences: AbsenceSubject[];
    /** Kinds that a source sets out to list there, and whether it says that the list is whole. */
    listings: { kind: StructureKind; complete: boolean }[];
}

/** Who serves the communes of a département: the Missions Locales of each, by a number in `sets`. */
export interface YoungCompetence {
    departement: string;
    /** Numbers after the first two characters of the codes INSEE, each minus the one before (minus 0 for the first). */
    numbers: number[];
    /** Sets of ids of Missions Locales; `official`: a file says it, else it is estimated from distance. */
    sets: { missionsLocales: string[]; official: boolean }[];
    /** For each commune, its index in `sets`, separated by spaces; base 36. */
    of: string;
}

/** A number that answers everywhere. */
export interface YoungLine {
    id: string;
    numero: string;
    nom: string;
    means: LigneMeans;
    emergency: boolean;
    description: string;
    audience: string | null;
    needs: Need[];
    price: LignePrice | null;
    /** Null: unknown. */
    hours: OpeningHoursFacts | null;
}

/** The content of /donnees/jeunes-….json: everything that answers are computed from, on the phone, beside the communes. */
export interface YoungDirectory {
    structures: YoungStructure[];
    conventions: YoungConvention[];
    /** In the order in which they are shown. */
    lines: YoungLine[];
    departements: YoungDepartement[];
    competences: YoungCompetence[];
    /** Missions Locales that only an imported file knows: their names by their ids. */
    outsiders: Record<string, string>;
}
