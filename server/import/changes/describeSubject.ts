import type { Commune } from '../../database/entities/Commune.js';
import type { SubjectKind } from '../../database/entities/StatementRecord.js';
import type { Structure } from '../../database/entities/Structure.js';
import { shortenSentence } from '../../directory/shortenSentence.js';

type Row = Record<string, unknown>;

/** What a record refers to and does not hold itself, from before and after the load. */
export interface ChangeNames {
    structures: ReadonlyMap<string, Pick<Structure, 'nom' | 'departementCode'>>;
    communes: ReadonlyMap<string, Pick<Commune, 'nom'>>;
}

const byName = ({ nom }: Row) => String(nom);
const bySentence = ({ description }: Row) => shortenSentence(String(description));

const TITLES: Record<SubjectKind, (row: Row, names: ChangeNames) => string> = {
    ORGANISATION: byName,
    STRUCTURE: byName,
    CONVENTION_PLACES: ({ titre }) => String(titre),
    STATED_ABSENCE: bySentence,
    STATED_GAP: ({ missionLocaleId }, { structures }) => structures.get(String(missionLocaleId))?.nom ?? String(missionLocaleId),
    INVENTORY: bySentence,
    PARTNERSHIP: bySentence,
    RESPONDENTS: () => 'Structures qui ont répondu',
    PERSPECTIVE: bySentence,
    INITIATIVE: ({ titre }) => String(titre),
    DISPOSITIF: ({ sigle, nom }) => (sigle === null ? String(nom) : `${nom} (${sigle})`),
    ACCORD: ({ titre }) => String(titre),
    INDICATOR: byName,
    GLOSSARY_TERM: ({ sigle }) => String(sigle),
    BESOIN: bySentence,
    STATED_SYNTHESIS: ({ departementCodes }) => `Synthèse régionale : départements ${(departementCodes as string[]).join(', ')}`,
    LIGNE: ({ numero, nom }) => `${numero}, ${nom}`,
};

/** What a record is called, in French, and the départements whose sheet shows it (none: it is about no one in particular). */
export function describeSubject(kind: SubjectKind, row: Row, names: ChangeNames): { title: string; departementCodes: string[] } {
    return { title: TITLES[kind](row, names), departementCodes: listDepartements(kind, row, names) };
}

function listDepartements(kind: SubjectKind, row: Row, { structures }: ChangeNames): string[] {
    if (kind === 'STATED_GAP') return [structures.get(String(row.missionLocaleId))?.departementCode ?? []].flat();
    if (kind === 'INDICATOR') return row.territoryLevel === 'DEPARTEMENT' ? [String(row.territoryCode)] : [];
    if (Array.isArray(row.departementCodes)) return row.departementCodes as string[];
    return typeof row.departementCode === 'string' ? [row.departementCode] : [];
}
