import { SEARCH_TYPES } from '../search/SearchDocument.js';
import { registerVocabulary } from './registerVocabulary.js';

export const SearchTypeEnum = registerVocabulary('SearchType', 'What may be found by a search.', SEARCH_TYPES, {
    STRUCTURE: 'A door that one can push.',
    ORGANISATION: 'An organisation that runs structures or signs agreements.',
    COMMUNE: 'A commune.',
    DEPARTEMENT: 'A département.',
    CONVENTION_PLACES: 'An agreement that keeps places.',
    ACCORD: 'A framework agreement.',
    INITIATIVE: 'An inspiring initiative.',
    DISPOSITIF: 'A scheme or a right.',
    GLOSSARY_TERM: 'A word of the field.',
});
