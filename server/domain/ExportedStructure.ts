import type { OpeningHours } from './OpeningHours.js';
import type { Period } from './Period.js';
import type { Position } from './Position.js';
import type { Confidence, ConventionForm, ConventionPublic, PlacesPrecision, StructureKind, StructurePositionKind } from './vocabulary.js';

/** A structure as it leaves the site in a file: everything that is public about it in one record, with what each source says and when. */
export interface ExportedStructure {
    id: string;
    nom: string;
    kind: StructureKind;
    lieuDit: string | null;
    departement: { code: string; nom: string };
    commune: { codeInsee: string; nom: string; codesPostaux: string[] } | null;
    epci: { code: string; nom: string } | null;
    position: Position | null;
    /** What the position stands for; null without one. */
    positionKind: StructurePositionKind | null;
    parent: { id: string; nom: string } | null;
    manager: { id: string; nom: string; sigle: string | null } | null;
    /** Null when no source says. */
    capacity: number | null;
    /** Of the service, never of a named person. */
    contacts: { kind: 'EMAIL' | 'PHONE' | 'WEBSITE'; value: string; label: string | null }[];
    /** Null when no source says. */
    hours: OpeningHours | null;
    toConfirm: boolean;
    /** Agreements with places there, over or not. */
    conventionsPlaces: ExportedConvention[];
    /** In the order of their ids. */
    statements: ExportedStatement[];
}

export interface ExportedConvention {
    id: string;
    titre: string;
    /** On the day of the export. */
    status: 'STATED' | 'IN_FORCE' | 'UPCOMING' | 'ENDED';
    places: { value: number | null; precision: PlacesPrecision };
    /** The total of which it is a detail. */
    partOf: { id: string } | null;
    publics: ConventionPublic[];
    ageMin: number | null;
    ageMax: number | null;
    forms: ConventionForm[];
    /** ISO dates; null when the source does not say. */
    start: string | null;
    end: string | null;
    toConfirm: boolean;
    structures: { id: string; kind: StructureKind }[];
}

export interface ExportedStatement {
    about: string[];
    source: { id: string; title: string; publisher: string; licence: string | null; date: string };
    heading: string;
    statedFor: Period | null;
    /** ISO date. */
    readOn: string;
    confidence: Confidence;
}
