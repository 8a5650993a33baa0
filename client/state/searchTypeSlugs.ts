import type { SearchType } from '../queries/operations.js';

/** The words of the address bar for each type of result. */
export const searchTypeSlugs: Record<SearchType, string> = {
    STRUCTURE: 'structure', CONVENTION_PLACES: 'convention', COMMUNE: 'commune', DEPARTEMENT: 'departement', ORGANISATION: 'organisation',
    DISPOSITIF: 'dispositif', INITIATIVE: 'initiative', ACCORD: 'accord', GLOSSARY_TERM: 'glossaire',
};
