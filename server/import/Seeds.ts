import type { Accord } from '../database/entities/Accord.js';
import type { Besoin } from '../database/entities/Besoin.js';
import type { Dispositif } from '../database/entities/Dispositif.js';
import type { GlossaryTerm } from '../database/entities/GlossaryTerm.js';
import type { Indicator } from '../database/entities/Indicator.js';
import type { Initiative } from '../database/entities/Initiative.js';
import type { Ligne } from '../database/entities/Ligne.js';
import type { Partnership } from '../database/entities/Partnership.js';
import type { Perspective } from '../database/entities/Perspective.js';
import type { Respondents } from '../database/entities/Respondents.js';
import type { StatedSynthesis } from '../database/entities/StatedSynthesis.js';
import type { Contact } from '../database/entities/Structure.js';
import type { ConventionAmendment, ConventionParty } from '../database/entities/ConventionPlaces.js';
import type { OpeningHours } from '../domain/OpeningHours.js';
import type { Statement } from '../domain/Statement.js';
import type {
    AbsenceSubject,
    ConventionForm,
    ConventionPublic,
    OrganisationKind,
    PlacesPrecision,
    StructureKind,
} from '../domain/vocabulary.js';

/** A document or file that was read (seeds/sources.json). */
interface SourceSeed {
    id: string;
    title: string;
    publisher: string;
    licence: string | null;
    date: string;
    /** Of a document, else null. */
    file: string | null;
    hash: string | null;
    /** Of a web page, else null: read in a stored copy on `readOn`. */
    address: string | null;
    readOn: string | null;
    description: string;
}

/** seeds/organisations/<departement or national>.json */
interface OrganisationSeed {
    id: string;
    nom: string;
    sigle: string | null;
    kind: OrganisationKind;
    departementCode: string | null;
    statements: Statement[];
}

/** seeds/structures/<departement>.json */
export interface StructureSeed {
    id: string;
    nom: string;
    kind: StructureKind;
    departementCode: string;
    codeInsee: string | null;
    lieuDit: string | null;
    parentId: string | null;
    managerId: string | null;
    capacity: number | null;
    contacts: Contact[];
    hours: OpeningHours | null;
    statements: Statement[];
}

/** seeds/conventions-places/<departement>.json */
export interface ConventionPlacesSeed {
    id: string;
    titre: string;
    departementCode: string;
    parties: ConventionParty[];
    /** Null value goes with the precision UNKNOWN, never with 0. */
    places: { value: number | null; precision: PlacesPrecision };
    partOfId: string | null;
    publics: ConventionPublic[];
    ageMin: number | null;
    ageMax: number | null;
    forms: ConventionForm[];
    structureIds: string[];
    codesInsee: string[];
    accompaniedByIds: string[];
    description: string | null;
    start: string | null;
    end: string | null;
    amendments: ConventionAmendment[];
    statements: Statement[];
}

/** seeds/stated-absences/<departement>.json */
interface StatedAbsenceSeed {
    id: string;
    subject: AbsenceSubject;
    departementCode: string;
    structureIds: string[];
    description: string;
    statements: Statement[];
}

/** seeds/stated-gaps/<region>.json */
interface StatedGapSeed {
    id: string;
    kind: StructureKind;
    missionLocaleId: string;
    statements: Statement[];
}

/** seeds/inventories/<region>.json */
interface InventorySeed {
    id: string;
    kind: StructureKind;
    departementCodes: string[];
    complete: boolean;
    description: string;
    statements: Statement[];
}

/** seeds/partnerships/*.json */
type PartnershipSeed = Omit<Partnership, 'toConfirm'> & { statements: Statement[] };

/** seeds/respondents/*.json */
type RespondentsSeed = Respondents & { statements: Statement[] };

/** seeds/perspectives/*.json */
type PerspectiveSeed = Omit<Perspective, 'toConfirm'> & { statements: Statement[] };

/** seeds/initiatives/*.json */
type InitiativeSeed = Omit<Initiative, 'toConfirm'> & { statements: Statement[] };

/** seeds/dispositifs/*.json */
type DispositifSeed = Omit<Dispositif, 'toConfirm'> & { statements: Statement[] };

/** seeds/accords/*.json */
type AccordSeed = Accord & { statements: Statement[] };

/** seeds/indicators/*.json */
type IndicatorSeed = Omit<Indicator, 'toConfirm'> & { statements: Statement[] };

/** seeds/glossary/*.json */
type GlossaryTermSeed = Omit<GlossaryTerm, 'toConfirm'> & { statements: Statement[] };

/** seeds/besoins/*.json */
type BesoinSeed = Besoin & { statements: Statement[] };

/** seeds/stated-syntheses/*.json */
type StatedSynthesisSeed = StatedSynthesis & { statements: Statement[] };

/** seeds/lignes/*.json */
export type LigneSeed = Omit<Ligne, 'toConfirm'> & { statements: Statement[] };

/** Everything that the folder seeds/ holds, each list sorted by id. */
export interface Seeds {
    sources: SourceSeed[];
    organisations: OrganisationSeed[];
    structures: StructureSeed[];
    conventionsPlaces: ConventionPlacesSeed[];
    statedAbsences: StatedAbsenceSeed[];
    statedGaps: StatedGapSeed[];
    inventories: InventorySeed[];
    partnerships: PartnershipSeed[];
    respondents: RespondentsSeed[];
    perspectives: PerspectiveSeed[];
    initiatives: InitiativeSeed[];
    dispositifs: DispositifSeed[];
    accords: AccordSeed[];
    indicators: IndicatorSeed[];
    glossary: GlossaryTermSeed[];
    besoins: BesoinSeed[];
    statedSyntheses: StatedSynthesisSeed[];
    lignes: LigneSeed[];
}
