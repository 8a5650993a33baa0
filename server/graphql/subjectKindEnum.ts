import { SUBJECT_KINDS } from '../database/entities/StatementRecord.js';
import { registerVocabulary } from './registerVocabulary.js';

export const SubjectKindEnum = registerVocabulary('SubjectKind', 'The kind of record that a statement is about.', SUBJECT_KINDS, {
    ORGANISATION: 'An organisation.',
    STRUCTURE: 'A structure.',
    CONVENTION_PLACES: 'An agreement with places.',
    STATED_ABSENCE: 'Something that a source says is missing.',
    STATED_GAP: 'A territory that a source says has no structure of a kind.',
    INVENTORY: 'A list that a source set out to make.',
    PARTNERSHIP: 'A relation between actors of a département.',
    RESPONDENTS: 'Who answered the study in a département.',
    PERSPECTIVE: 'What the actors of a département plan or wish.',
    INITIATIVE: 'An inspiring initiative.',
    DISPOSITIF: 'A scheme or a right.',
    ACCORD: 'A framework agreement.',
    INDICATOR: 'A figure.',
    GLOSSARY_TERM: 'A word of the field.',
    BESOIN: 'What the study observes, says is needed, or proposes.',
    STATED_SYNTHESIS: 'What the regional synthesis says of a list of départements.',
    LIGNE: 'A national help line.',
});
