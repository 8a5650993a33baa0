import type { RowNote } from './RowNote.js';

/** A commune that a file gives to a Mission Locale. */
export interface OfficialCompetence {
    codeInsee: string;
    departementCode: string;
    missionLocaleKey: string;
    /** The commune belongs to several Missions Locales: several rows, or the word of the file. */
    shared: boolean;
}

/** A Mission Locale as the file names it. */
export interface FileMissionLocale {
    /** The file's own identifier. */
    key: string;
    /** Null when the file has the identifier only. */
    nom: string | null;
    /** Where the file says that it is; null when it does not. */
    codePostal: string | null;
}

/** What a competence file holds, before the directory is looked at. */
export interface CompetenceFile {
    /** Rows below the heading. */
    read: number;
    /** Rows about another kind of service, not looked at. */
    ignored: number;
    competences: OfficialCompetence[];
    missionsLocales: FileMissionLocale[];
    notes: RowNote[];
}
