import type { SubjectKind } from '../database/entities/StatementRecord.js';

const PAGES: Partial<Record<SubjectKind, string>> = {
    ORGANISATION: '/organisations/',
    STRUCTURE: '/structures/',
    CONVENTION_PLACES: '/conventions/',
    INITIATIVE: '/initiatives/',
    DISPOSITIF: '/dispositifs/',
    ACCORD: '/accords/',
    INDICATOR: '/indicateurs#',
    GLOSSARY_TERM: '/glossaire#',
    BESOIN: '/besoins#',
    STATED_SYNTHESIS: '/partenariats#',
    LIGNE: '/numeros#',
    INVENTORY: '/methode#',
    STATED_GAP: '/couverture#',
};

/**
 * Address on the site of the page that shows a record; where several records share a page, its id is the fragment.
 *
 * @param departementCode of a record that is shown on the page of its département, else null
 */
export function computeSubjectPath(kind: SubjectKind, id: string, departementCode: string | null): string {
    const page = PAGES[kind];
    if (page !== undefined) return `${page}${encodeURIComponent(id)}`;
    return departementCode === null ? '/departements' : `/departements/${encodeURIComponent(departementCode)}#${encodeURIComponent(id)}`;
}
