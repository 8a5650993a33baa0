import type { Commune } from '../../database/entities/Commune.js';
import type { Departement } from '../../database/entities/Departement.js';
import type { Epci } from '../../database/entities/Epci.js';
import type { Organisation } from '../../database/entities/Organisation.js';
import type { Region } from '../../database/entities/Region.js';
import type { Structure } from '../../database/entities/Structure.js';
import type { ConventionForm, ConventionPublic, Need, StructureKind } from '../../domain/vocabulary.js';

/** Of an agreement, what filters ask. */
export interface DirectoryAgreement {
    structureIds: string[];
    publics: ConventionPublic[];
    forms: ConventionForm[];
    ageMin: number | null;
    ageMax: number | null;
    start: string | null;
    end: string | null;
}

/** Of the statements about a structure, what filters ask. */
interface DirectorySaid {
    structureId: string;
    sourceIds: string[];
    /** Latest end of a period that a source describes; null when no source says which. */
    statedTo: string | null;
    /** Latest day of our readings. */
    readOn: string;
}

/** What the directory keeps in memory, as the database holds it. The records are shared by all requests: nobody changes them. */
export interface DirectoryData {
    /** In order of département, then of id (by code unit). */
    structures: Structure[];
    agreements: DirectoryAgreement[];
    said: DirectorySaid[];
    /** Which schemes are asked of which kinds of structures, for which needs. */
    schemes: { needs: Need[]; askKinds: StructureKind[] }[];
    organisations: Organisation[];
    regions: Region[];
    departements: Omit<Departement, 'region'>[];
    epci: Epci[];
    communes: readonly Commune[];
    /** Names what was read: two readings of the same data have the same. */
    version: string;
}
